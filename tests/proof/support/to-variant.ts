export type Variant = 'lf' | 'crlf' | 'backtick'

export const variants: readonly Variant[] = ['lf', 'crlf', 'backtick']

/** The same Dockerfile with other line endings, or with the backtick as its escape character. */
export function toVariant(text: string, variant: Variant): string {
  switch (variant) {
    case 'lf':
      return text
    case 'crlf':
      return text.replaceAll('\n', '\r\n')
    case 'backtick': {
      const lines = text.replace(/\\(?=[ \t]*\n)/g, '`')
      // Behind the other directives: a directive behind another line is a comment.
      const syntax = /^# *syntax *=.*\n/i.exec(lines)?.[0] ?? ''
      return `${syntax}# escape=\`\n${lines.slice(syntax.length)}`
    }
  }
}

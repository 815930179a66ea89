import type { Trivia } from '@dockwright/ast'

/** A line that holds only the escape character: some authors leave one as a visual gap. */
export const GAP = ''

const NONE: readonly string[] = []

/**
 * What stands on lines of its own between two leaves: comments, as their text, and gaps, at most one in a row. Empty
 * lines are not kept: BuildKit drops them, and means to reject them one day.
 *
 *     EXPOSE 80 \
 *         \           GAP
 *         # web       '# web'
 *         443
 */
export function interludes(leading: readonly Trivia[]): readonly string[] {
  if (leading.length < 2) return NONE
  let found: string[] | null = null
  let onNewLine = false
  for (const trivia of leading) {
    switch (trivia.type) {
      case 'Continuation':
        if (onNewLine && found?.at(-1) !== GAP) (found ??= []).push(GAP)
        onNewLine = true
        break
      case 'CommentLine':
        ;(found ??= []).push(trivia.text.slice(trivia.text.indexOf('#')).trimEnd())
        onNewLine = true
        break
      case 'EmptyLine':
        onNewLine = true
        break
      case 'Space':
      case 'Escape':
        break
    }
  }
  return found ?? NONE
}

/** Whether the author has broken the line there. */
export function isBroken(leading: readonly Trivia[]): boolean {
  return leading.some((trivia) => trivia.type === 'Continuation')
}

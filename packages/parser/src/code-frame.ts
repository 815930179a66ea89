import { lineColumn, lineStarts, type Span } from '@dockwright/ast'

const CONTEXT = 2
const WIDEST = 160

/**
 * A picture of a place in a text: two lines around it, and carets under it.
 *
 *       1 | FROM alpine
 *     > 2 | ENV A
 *         |     ^
 */
export function codeFrame(text: string, span: Span): string {
  const starts = lineStarts(text)
  const from = lineColumn(text, span.start, starts)
  const to = lineColumn(text, Math.max(span.start, span.end - 1), starts)
  const first = Math.max(1, from.line - CONTEXT)
  const last = Math.min(starts.length, from.line + CONTEXT)
  const width = String(last).length
  const lines: string[] = []
  for (let line = first; line <= last; line++) {
    const content = text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, '')
    if (line === starts.length && content === '' && line !== from.line) continue
    const marker = line === from.line ? '>' : ' '
    lines.push(`${marker} ${String(line).padStart(width)} | ${shorten(content)}`.trimEnd())
    if (line !== from.line || from.column > WIDEST) continue
    const end = to.line === from.line ? to.column : content.length
    const indent = content.slice(0, from.column - 1).replace(/[^\t]/g, ' ')
    lines.push(
      `  ${' '.repeat(width)} | ${indent}${'^'.repeat(Math.max(1, Math.min(end, WIDEST) - from.column + 1))}`,
    )
  }
  return lines.join('\n')
}

function shorten(line: string): string {
  return line.length > WIDEST ? line.slice(0, WIDEST - 1) + '…' : line
}

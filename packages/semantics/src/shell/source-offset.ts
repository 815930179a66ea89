import type { Span } from '@dockwright/ast'
import type { ShellLine, ShellSource } from './shell-script.js'

/** The source offset of the character at a joined offset; at the end of the text, the offset after the last character. */
export function sourceOffset(source: ShellSource, offset: number): number {
  const line = source.lines[lineAt(source.lines, offset)]
  return line === undefined ? offset : line.source + offset - line.start
}

/** The source span of a joined span. It holds whatever the Dockerfile drops inside, and nothing of that around it. */
export function sourceSpan(source: ShellSource, { start, end }: Span): Span {
  const from = sourceOffset(source, start)
  return { start: from, end: end === start ? from : sourceOffset(source, end - 1) + 1 }
}

/** The index of the line that holds a joined offset. */
function lineAt(lines: readonly ShellLine[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

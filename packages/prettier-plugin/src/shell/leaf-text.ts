import type { EscapeCharacter } from '@dockwright/ast'
import type { ShellLeaf, ShellSource } from '@dockwright/semantics'
import { interludes } from '../layout/interludes.js'

const INDENT = /^[ \t]*/

/**
 * A leaf as it stands. Where a line break cuts it, the break stays and the next line's indentation is content; only what
 * BuildKit drops is laid out (blanks after the escape character, empty lines, the indentation of comments).
 * `lines` are those that start inside the leaf.
 */
export function leafText(
  leaf: ShellLeaf,
  source: ShellSource,
  lines: ShellSource['lines'],
  escape: EscapeCharacter,
): string {
  let text = ''
  let at = leaf.start
  lines.forEach((line, index) => {
    const end = lines[index + 1]?.start ?? leaf.end
    const next = source.text.slice(line.start, end)
    const indent = INDENT.exec(next)?.[0] ?? ''
    const between = interludes(line.leading).map((comment) =>
      comment === '' ? `${escape}\n` : `${indent}${comment}\n`,
    )
    text += `${source.text.slice(at, line.start)}${escape}\n${between.join('')}`
    at = line.start
  })
  return text + source.text.slice(at, leaf.end)
}

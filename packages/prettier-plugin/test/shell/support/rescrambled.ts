import type { Run } from '@dockwright/ast'
import { parseShell } from '@dockwright/semantics'

/**
 * A RUN with other blanks, other indentation, and `&&`, `||` and `|` moved from the start of lines to the end of the lines
 * before; all else as it is. Null where blanks count (`<<`) or the body is not understood.
 */
export function rescrambled({ args, flags }: Run): string | null {
  if (args?.type !== 'ShellForm') return null
  const shell = parseShell(args)
  if (shell.type === 'Opaque' || shell.source.text.includes('<<')) return null
  const { leaves, source } = shell
  const { lines, text } = source
  let written = ['RUN', ...flags.map((flag) => flag.text)].join(' ')
  let line = 0
  let moved = ''
  for (const { index, start, end, gapBefore, ...leaf } of leaves) {
    let between = ''
    for (; (lines[line]?.start ?? Infinity) <= start; line++) between += dropped(lines[line]?.leading ?? [])
    let token = ''
    let at = start
    for (; (lines[line]?.start ?? Infinity) < end; line++) {
      const next = lines[line]?.start ?? end
      token += text.slice(at, next) + dropped(lines[line]?.leading ?? [])
      at = next
    }
    token += text.slice(at, end)
    const isBrokenAfter = (lines[line]?.start ?? Infinity) <= (leaves[index + 1]?.start ?? 0)
    const isOperator = leaf.type === 'Operator' && ['&&', '||', '|'].includes(leaf.text)
    const next = moved + between
    moved = isOperator && between !== '' && !isBrokenAfter ? between : ''
    if (moved !== '') written += ' '
    else if (next !== '') written += `${' '.repeat(1 + (index % 3))}${next}${' '.repeat((index * 7) % 6)}`
    else if (gapBefore || index === 0) written += ' '.repeat(1 + ((index * 5) % 4))
    written += token
  }
  return `FROM x\n${written}\n`
}

function dropped(trivia: readonly { readonly type: string; readonly text: string }[]): string {
  return trivia
    .filter(({ type }) => type !== 'Space')
    .map(({ text }) => text)
    .join('')
}

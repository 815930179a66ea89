import type { Run, Trivia } from '@dockwright/ast'
import { parseShell, type ShellLeaf } from '@dockwright/semantics'
import type { Random } from '../../../../../scripts/fuzz/random.js'

const MOVABLE: ReadonlySet<string> = new Set(['&&', '||', '|', ';'])
/** Before these a `;` may have a line of its own. */
const OPENERS: ReadonlySet<string> = new Set(['do', 'then', '{'])

/**
 * A RUN with other blanks, other indentation, and `&&`, `||`, `|` and `;` on any side of their line break; which words stand
 * on a line together stays. Null where blanks count (`<<`) or the body is not understood.
 */
export function rescrambled({ args, flags }: Run, random: Random): string | null {
  if (args?.type !== 'ShellForm') return null
  const shell = parseShell(args)
  if (shell.type === 'Opaque' || shell.source.text.includes('<<')) return null
  const { leaves, source } = shell
  const { lines, text } = source
  const breaks: string[] = []
  const tokens: string[] = []
  let line = 0
  for (const { start, end } of leaves) {
    let between = ''
    for (; (lines[line]?.start ?? Infinity) <= start; line++)
      between += scrambled(lines[line]?.leading, random)
    breaks.push(between)
    let token = ''
    let at = start
    for (; (lines[line]?.start ?? Infinity) < end; line++) {
      const next = lines[line]?.start ?? end
      token += text.slice(at, next) + dropped(lines[line]?.leading)
      at = next
    }
    tokens.push(token + text.slice(at, end))
  }
  moveBreaks(leaves, breaks, random)
  const written = leaves.map((leaf, index) => {
    const isApart = hasGap(leaves, leaf, random)
    const [between = '', token = ''] = [breaks[index], tokens[index]]
    if (between !== '') return (isApart ? blanks(1, random) + between + blanks(0, random) : between) + token
    return (isApart ? blanks(1, random) : '') + token
  })
  return `FROM x\n${['RUN', ...flags.map((flag) => flag.text)].join(' ')}${written.join('')}\n`
}

/** A break at an operator goes to its other side, now and then. */
function moveBreaks(leaves: readonly ShellLeaf[], breaks: string[], random: Random): void {
  for (const { index, type, text } of leaves) {
    const next = leaves[index + 1]
    if (type !== 'Operator' || !MOVABLE.has(text) || next === undefined || next.type === 'ShellComment')
      continue
    if (text === ';' && OPENERS.has(next.text)) continue
    const [before = '', after = ''] = [breaks[index], breaks[index + 1]]
    if ((before === '') === (after === '') || random.chance(0.5)) continue
    breaks[index] = after
    breaks[index + 1] = before
  }
}

/** Around operators between words a blank makes no difference; elsewhere it stays as it is. */
function hasGap(leaves: readonly ShellLeaf[], leaf: ShellLeaf, random: Random): boolean {
  const previous = leaves[leaf.index - 1]
  if (previous === undefined) return true
  const isFree =
    leaf.type !== 'ShellComment' &&
    isMovable(leaf) !== isMovable(previous) &&
    !(isOther(leaf) || isOther(previous))
  return isFree ? random.chance(0.5) : leaf.gapBefore
}

function isMovable({ type, text }: ShellLeaf): boolean {
  return type === 'Operator' && MOVABLE.has(text)
}

function isOther(leaf: ShellLeaf): boolean {
  return leaf.type === 'Operator' && !MOVABLE.has(leaf.text)
}

function blanks(least: number, random: Random): string {
  return random.many(least, least + 5, () => random.pick([' ', ' ', '\t'])).join('')
}

/** What BuildKit drops before a line, with other blanks. */
function scrambled(trivia: readonly Trivia[] | undefined, random: Random): string {
  return (trivia ?? [])
    .map(({ type, text }) => {
      if (type === 'Space') return ''
      return type === 'CommentLine' ? blanks(0, random) + text.trimStart() : text
    })
    .join('')
}

function dropped(trivia: readonly Trivia[] | undefined): string {
  return (trivia ?? [])
    .filter(({ type }) => type !== 'Space')
    .map(({ text }) => text)
    .join('')
}

import type { EscapeCharacter } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import type { PairLine } from './pair-line.js'

/** Whether a text is read as instructions of one kind that hold these pairs, byte for byte, one list for each instruction. */
export function isReadAs(
  text: string,
  type: PairLine['type'],
  expected: readonly (readonly string[])[],
  escape: EscapeCharacter,
): boolean {
  const { items } = parse(text, { escape, bom: false })
  const lines = items.filter((item) => item.type !== 'Comment')
  return (
    lines.length === expected.length &&
    lines.every(
      (line, index) =>
        line.type === type &&
        line.flags.length === 0 &&
        pairTexts(line).join('\n') === (expected[index] ?? []).join('\n'),
    )
  )
}

/** Keys and values as BuildKit gets them, quotes and variables included. */
export function pairTexts({ pairs }: PairLine): readonly string[] {
  return pairs.map(({ key, value }) => `${key.value}=${value?.value ?? ''}`)
}

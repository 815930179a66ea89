import type { Instruction } from '@dockwright/ast'
import type { Diagnostics } from './diagnostics.js'
import { instructionType } from './instruction-types.js'
import type { LogicalLine } from './logical-line.js'

const FIRST_WORD = /[ \t]*([A-Z]+)[ \t]/y

/**
 * What is wrong with an instruction that goes on over a blank line: BuildKit warns (NoEmptyContinuation), and where the
 * next line looks like an instruction of its own it is most likely meant to be one.
 */
export function warnOfEmptyContinuation(
  instruction: Instruction,
  line: LogicalLine,
  diagnostics: Diagnostics,
): void {
  const { value } = instruction.keyword
  const { dropped, pieceSource, source } = line
  const blank = dropped.find((trivia) => trivia.type === 'EmptyLine')
  if (blank === undefined) return
  diagnostics.report('empty-continuation', 'warning', blank, value)
  for (const trivia of dropped) {
    if (trivia.type !== 'EmptyLine') continue
    const start = pieceSource.find((piece) => piece >= trivia.end)
    if (start === undefined) return
    FIRST_WORD.lastIndex = start
    const word = FIRST_WORD.exec(source)?.[1]
    if (word === undefined || instructionType(word) === 'Unknown') continue
    const end = FIRST_WORD.lastIndex - 1
    diagnostics.report('swallowed-instruction', 'warning', { start: end - word.length, end }, value, word)
    return
  }
}

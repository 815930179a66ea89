import type { Instruction } from '@dockwright/ast'
import type { Diagnostics } from './diagnostics.js'
import { instructionType } from './instruction-types.js'
import type { LogicalLine } from './logical-line.js'

const FIRST_WORD = /[ \t]*([A-Z]+)[ \t]/y
const SPACE = 0x20
const TAB = 0x09

/**
 * Warns of a blank line inside an instruction, as BuildKit does (NoEmptyContinuation), and of the first line inside it that
 * is most likely meant to be an instruction of its own: one that begins with a keyword after a blank line, or with this
 * instruction's own keyword anywhere.
 *
 *     RUN apt-get update \
 *
 *     RUN make
 *     ^--
 */
export function warnOfContinuation(
  instruction: Instruction,
  line: LogicalLine,
  diagnostics: Diagnostics,
): void {
  const { value } = instruction.keyword
  const { dropped, pieceSource, source } = line
  const blank = line.hasEmptyLine ? dropped.find((trivia) => trivia.type === 'EmptyLine') : undefined
  if (blank !== undefined) diagnostics.report('empty-continuation', 'warning', blank, value)
  let next = 0
  for (const start of pieceSource) {
    let afterBlank = false
    for (let trivia = dropped[next]; trivia !== undefined && trivia.start < start; trivia = dropped[++next]) {
      if (trivia.type === 'EmptyLine') afterBlank = true
    }
    if (start === line.first || (!afterBlank && !startsWith(source, start, value))) continue
    FIRST_WORD.lastIndex = start
    const word = FIRST_WORD.exec(source)?.[1]
    if (word === undefined || instructionType(word) === 'Unknown') continue
    const span = { start: FIRST_WORD.lastIndex - 1 - word.length, end: FIRST_WORD.lastIndex - 1 }
    if ((!afterBlank && word !== value) || span.start === expectedKeyword(instruction)) continue
    diagnostics.report('swallowed-instruction', 'warning', span, value, word)
    return
  }
}

function startsWith(source: string, start: number, keyword: string): boolean {
  let at = start
  while (source.charCodeAt(at) === SPACE || source.charCodeAt(at) === TAB) at++
  return source.startsWith(keyword, at)
}

/** Where a keyword stands that belongs to the instruction: HEALTHCHECK's CMD, ONBUILD's trigger. */
function expectedKeyword(instruction: Instruction): number | null {
  if (instruction.type === 'Healthcheck') return instruction.kind?.start ?? null
  if (instruction.type !== 'Onbuild' || instruction.instruction === null) return null
  return instruction.instruction.keyword.start
}

import type { Document, From, Instruction } from '@dockwright/ast'
import { goToLower, goToUpper } from '@dockwright/parser'
import { nodeArguments } from '../buildkit/node-arguments.js'
import { attachedComments } from '../comments/attached-comments.js'
import type { CheckPlace, CheckReporter } from './check-reporter.js'

/** What BuildKit finds before it reads the arguments of an instruction. Mirrors the start of its ParseInstructionWithLinter. */
export function checkBeforeArguments(
  instruction: Instruction,
  place: CheckPlace,
  reporter: CheckReporter,
): void {
  if (instruction.type === 'Maintainer') reporter.report('MaintainerDeprecated', place, instruction.keyword)
  else if (instruction.type === 'From') checkFromCasing(instruction, place, reporter)
}

/** Whether the comment above describes what the instruction names. Mirrors BuildKit's validateDefinitionDescription. */
export function checkDescription(
  document: Document,
  instruction: Instruction,
  place: CheckPlace,
  reporter: CheckReporter,
): void {
  if (instruction.type !== 'Arg' && instruction.type !== 'From') return
  const names = describedNames(instruction)
  const last = attachedComments(document, instruction).at(-1)
  if (last === undefined || names.length === 0 || names.includes(last.text.split(' ', 1)[0] ?? '')) return
  const name = names.length > 1 ? '<arg_key>' : (names[0] ?? '')
  const keyword = instruction.type === 'Arg' ? 'ARG' : 'FROM'
  reporter.report('InvalidDefinitionDescription', place, last.comment.hash, keyword, name)
}

function describedNames(instruction: Instruction & { readonly type: 'Arg' | 'From' }): readonly string[] {
  if (instruction.type === 'Arg') return instruction.pairs.map(({ key }) => key.value)
  return instruction.alias === null ? [] : [goToLower(instruction.alias.value)]
}

/** BuildKit's isLowerCaseStageName and doesFromCaseMatchAsCase, which look at words that may be no AS and no name. */
function checkFromCasing(from: From, place: CheckPlace, reporter: CheckReporter): void {
  const words = nodeArguments(from)
  const [, as, name] = words
  if (as === undefined || name === undefined) return
  if (words.length === 3 && name !== goToLower(name)) {
    reporter.report('StageNameCasing', place, from.alias ?? from.keyword, name)
  }
  const keyword = from.keyword.value
  const isLower = keyword === goToLower(keyword)
  if (!isLower && keyword !== goToUpper(keyword)) return
  if (as !== (isLower ? goToLower(as) : goToUpper(as))) {
    reporter.report('FromAsCasing', place, from.as ?? from.keyword, keyword, as)
  }
}

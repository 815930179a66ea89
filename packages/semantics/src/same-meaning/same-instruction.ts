import type { EscapeCharacter, Flag, Heredoc, Instruction } from '@dockwright/ast'
import { goToLower, goToUpper } from '@dockwright/parser'
import { nodeArguments } from '../buildkit/node-arguments.js'
import type { EffectiveShell } from '../effective-shell.js'
import { instructionComments } from './comment-owners.js'
import { joinedText } from './joined-text.js'
import { sameRunText } from './same-run-text.js'
import { different, SAME, type Verdict } from './verdict.js'

export interface InstructionContext {
  readonly shell: EffectiveShell
  readonly escapes: readonly [EscapeCharacter, EscapeCharacter]
  /** The text that each is a part of. */
  readonly sources: readonly [string, string]
}

/** `sameMeaning` for one instruction each. */
export function sameInstruction(a: Instruction, b: Instruction, context: InstructionContext): Verdict {
  if (a.type !== b.type) return different(`${a.type} became ${b.type}`, a)
  if (!sameKeyword(a, b)) return different('the keyword changed', a.keyword)
  if (!sameFlags(a.flags, b.flags)) return different('the flags changed', a)
  if (!sameArguments(a, b, context)) return different('the arguments changed', a)
  if (!sameHeredocs(a, b)) return different('a here-document changed', a)
  if (!sameStrings(commentsIn(a, context.sources[0]), commentsIn(b, context.sources[1])))
    return different('a comment was lost, changed or moved', a)
  return SAME
}

function commentsIn(instruction: Instruction, source: string): readonly string[] {
  const mayHaveSome = source.slice(instruction.start, instruction.end).includes('#')
  return mayHaveSome ? instructionComments(instruction) : []
}

function sameKeyword(a: Instruction, b: Instruction): boolean {
  const [left, right] = [a.keyword.value, b.keyword.value]
  return left === right || (a.type !== 'Unknown' && goToLower(left) === goToLower(right))
}

function sameFlags(a: readonly Flag[], b: readonly Flag[]): boolean {
  return (
    a.length === b.length &&
    a.every((flag, index) => flag.name === b[index]?.name && flag.value === b[index].value)
  )
}

function sameArguments(a: Instruction, b: Instruction, { shell, escapes }: InstructionContext): boolean {
  if (a.type === 'Run' && b.type === 'Run' && a.args?.type === 'ShellForm' && b.args?.type === 'ShellForm') {
    return sameRunText(a.args, b.args, shell)
  }
  // The image stores the text after ONBUILD as it is written, its own keyword's case included.
  if (a.type === 'Onbuild' && b.type === 'Onbuild') {
    if (a.instruction === null || b.instruction === null) return a.instruction === b.instruction
    return joinedText(a.instruction, escapes[0]) === joinedText(b.instruction, escapes[1])
  }
  if (a.type === 'Unknown' && b.type === 'Unknown') {
    if (a.args === null || b.args === null) return a.args === b.args
    return joinedText(a.args, escapes[0]) === joinedText(b.args, escapes[1])
  }
  return argumentForm(a) === argumentForm(b) && sameStrings(foldedArguments(a), foldedArguments(b))
}

function argumentForm(instruction: Instruction): string | null {
  return 'args' in instruction && instruction.args !== null ? instruction.args.type : null
}

/** BuildKit compares `AS` and HEALTHCHECK's kind without regard to case. */
function foldedArguments(instruction: Instruction): readonly string[] {
  const words = nodeArguments(instruction)
  if (instruction.type === 'From' && instruction.as !== null) return words.with(1, 'AS')
  if (instruction.type === 'Healthcheck' && words[0] !== undefined) return words.with(0, goToUpper(words[0]))
  return words
}

function sameHeredocs(a: Instruction, b: Instruction): boolean {
  const left = heredocsOf(a)
  const right = heredocsOf(b)
  return left.length === right.length && left.every((heredoc, index) => sameHeredoc(heredoc, right[index]))
}

function heredocsOf(instruction: Instruction): readonly Heredoc[] {
  if (instruction.type !== 'Onbuild') return instruction.heredocs
  return instruction.instruction === null ? [] : heredocsOf(instruction.instruction)
}

function sameHeredoc(a: Heredoc, b: Heredoc | undefined): boolean {
  return (
    a.name === b?.name &&
    a.fd === b.fd &&
    a.expand === b.expand &&
    a.stripTabs === b.stripTabs &&
    a.body.text === b.body.text &&
    (a.terminator === null) === (b.terminator === null)
  )
}

function sameStrings(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}

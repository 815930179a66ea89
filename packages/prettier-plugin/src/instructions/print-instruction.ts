import type { Heredoc, Instruction, Token } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import type { PrintContext, Printed } from '../print-context.js'
import { printCommand } from './print-command.js'
import { printFrom } from './print-from.js'
import { printHealthcheck } from './print-healthcheck.js'
import { printOnbuild } from './print-onbuild.js'
import { printPairs } from './print-pairs.js'
import { printPaths } from './print-paths.js'
import { printRun } from './print-run.js'

/** One instruction, its here-documents included. Nothing here is trusted: what comes out is compared with what went in. */
export function printInstruction(instruction: Instruction, context: PrintContext): Printed {
  if (instruction.keyword.leading.some((trivia) => trivia.type !== 'Space'))
    return { verbatim: 'a line break before the keyword' }
  if (hasStrayEscape(instruction)) return { verbatim: 'an escape character that BuildKit skips' }
  if (instruction.type === 'Run') {
    const { writer, body } = printRun(instruction, context)
    const text = finish(writer, instruction)
    return body === null ? { text } : { text, body }
  }
  const printed = printLine(instruction, context)
  return typeof printed === 'string' ? { verbatim: printed } : { text: finish(printed, instruction) }
}

type NoRun = Exclude<Instruction, { type: 'Run' }>

/** Everything but the end of the line and what follows it; a string says why not. */
function printLine(instruction: NoRun, context: PrintContext): LineWriter | string {
  switch (instruction.type) {
    case 'From':
      return printFrom(instruction, context)
    case 'Cmd':
    case 'Entrypoint':
    case 'Shell':
    case 'User':
    case 'Workdir':
    case 'StopSignal':
    case 'Maintainer':
      return printCommand(instruction, context)
    case 'Copy':
    case 'Add':
    case 'Volume':
    case 'Expose':
      return printPaths(instruction, context)
    case 'Env':
    case 'Label':
    case 'Arg':
      return printPairs(instruction, context)
    case 'Healthcheck':
      return printHealthcheck(instruction, context)
    case 'Onbuild':
      return printOnbuild(instruction, context)
    case 'Unknown':
      return 'unknown instruction'
  }
}

function finish(writer: LineWriter, instruction: Instruction): string {
  const { eol, heredocs } = endOf(instruction)
  writer.end(interludes(eol?.leading ?? []))
  if (heredocs.length === 0) return writer.text
  const parts = heredocs.map((heredoc) => heredoc.body.text + (heredoc.terminator?.text ?? ''))
  return `${writer.text}\n${parts.join('')}`.replace(/\n$/, '')
}

/** The line ending and the here-documents, which ONBUILD leaves to the instruction within it. */
function endOf(instruction: Instruction): { eol: Token<'Eol'> | null; heredocs: readonly Heredoc[] } {
  if (instruction.type !== 'Onbuild') return instruction
  return instruction.instruction === null
    ? { eol: instruction.eol, heredocs: [] }
    : endOf(instruction.instruction)
}

/** The lone escape character at the end of an ENV, LABEL or ARG. */
function hasStrayEscape(instruction: Instruction): boolean {
  return endOf(instruction).eol?.leading.some((trivia) => trivia.type === 'Escape') === true
}

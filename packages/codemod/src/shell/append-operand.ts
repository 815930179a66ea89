import type { SimpleCommand } from '@dockwright/semantics'
import type { CodemodContext } from '../context/codemod-context.js'
import type { PosixScript } from './posix-scripts.js'
import { statementOf } from './statement-of.js'

/** The reason codes that a codemod declares to use `appendOperand`. */
export const APPEND_REASONS = {
  nested: 'the command stands inside a condition, a loop, a group or a function',
  'or-list': 'the list of commands goes on with ||, so that what is appended would not always run',
  background: 'the list of commands runs in the background',
} as const satisfies Readonly<Record<string, string>>

export type AppendRefusal = keyof typeof APPEND_REASONS

/**
 * Appends `&& command` to the and-list of a command, after its last operand, on a line of its own where the list has several.
 * Answers why it cannot, or null.
 */
export function appendOperand(
  context: CodemodContext,
  { run, script, span }: PosixScript,
  command: SimpleCommand,
  operand: string,
): AppendRefusal | null {
  const statement = statementOf(script, command)
  if (statement === null) return 'nested'
  if (statement.terminator?.text === '&') return 'background'
  if (
    statement.command.type === 'AndOr' &&
    statement.command.operators.some((operator) => operator.text !== '&&')
  )
    return 'or-list'
  if (statement.command.type === 'Pipeline' && statement.command.prefixes.length > 0) return 'nested'
  const { start, end } = span(statement.command)
  const broken = /(?:^|\n)([ \t]*)[^\n]*$/.exec(context.text.slice(run.start, end))
  const isBroken = context.text.slice(start, end).includes('\n')
  const indent = broken?.[1] === '' ? '    ' : (broken?.[1] ?? '    ')
  const eol = context.text.startsWith(
    '\r\n',
    run.keyword.start + context.text.slice(run.keyword.start).search(/\r?\n|$/),
  )
    ? '\r\n'
    : '\n'
  const glue = isBroken ? ` ${context.escape}${eol}${indent}` : ' '
  context.editor.replaceRange({ start: end, end }, `${glue}&& ${operand}`, `append ${operand}`)
  return null
}

import type { ShellScript, ShellStatement, SimpleCommand } from '@dockwright/semantics'

/** The top-level statement of which a command is an operand, alone or in a pipeline; null when it stands deeper. */
export function statementOf({ body }: ShellScript, command: SimpleCommand): ShellStatement | null {
  for (const statement of body.statements) {
    const operands = statement.command.type === 'AndOr' ? statement.command.operands : [statement.command]
    const commands = operands.flatMap((operand) =>
      operand.type === 'Pipeline' ? operand.commands : [operand],
    )
    if (commands.includes(command)) return statement
  }
  return null
}

import type { Pipeline, ShellCommand } from '@dockwright/semantics'
import { printCommand } from './print-command.js'
import { printOperands } from './print-operands.js'
import type { ShellWriter } from './shell-writer.js'

/** `! a | b`, or a command alone. */
export function printPipeline(
  writer: ShellWriter,
  node: Pipeline | ShellCommand,
  depth: number,
  follow: number,
): void {
  if (node.type !== 'Pipeline') {
    printCommand(writer, node, depth, follow)
    return
  }
  for (const { index } of node.prefixes) writer.place(index)
  printOperands(writer, { operands: node.commands, operators: node.operators }, depth, follow, printCommand)
}

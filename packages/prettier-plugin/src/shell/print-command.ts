import type { ShellCommand } from '@dockwright/semantics'
import { printCompound } from './print-compound.js'
import { printSimpleCommand } from './print-simple-command.js'
import type { ShellWriter } from './shell-writer.js'

export function printCommand(writer: ShellWriter, node: ShellCommand, depth: number, follow: number): void {
  const { firstLeaf, endLeaf } = node
  writer.depth = depth
  writer.commandStart = firstLeaf
  if (!writer.tokens.hasBreak(firstLeaf, endLeaf) && writer.fits(firstLeaf, endLeaf, follow)) {
    writer.placeAll(firstLeaf, endLeaf)
  } else if (node.type === 'SimpleCommand') printSimpleCommand(writer, node, depth, follow)
  // Continuation lines are one level deep at least, and so is the last word of a compound command.
  else if (node.type !== 'FunctionDefinition') printCompound(writer, node, Math.max(depth, 1), follow)
  else {
    const { keyword, name, parentheses, body } = node
    for (const leaf of [...(keyword === null ? [] : [keyword]), name, ...parentheses])
      writer.place(leaf.index)
    printCommand(writer, body, depth, follow)
  }
}

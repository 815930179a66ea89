import type { ShellList, ShellStatement } from '@dockwright/semantics'
import { printAndOr } from './print-and-or.js'
import { CONTINUATION_WIDTH, type ShellWriter } from './shell-writer.js'

/** A list: on one line if the author had it so and it fits, else one statement a line. */
export function printList(writer: ShellWriter, list: ShellList, depth: number, follow: number): void {
  const { firstLeaf, endLeaf, statements } = list
  if (!writer.tokens.hasBreak(firstLeaf, endLeaf) && writer.fits(firstLeaf, endLeaf, follow)) {
    writer.placeAll(firstLeaf, endLeaf)
    return
  }
  for (const [place, statement] of statements.entries()) {
    if (place > 0) writer.breakBefore(statement.firstLeaf, depth)
    const isLast = place === statements.length - 1
    printStatement(writer, statement, depth, isLast ? follow : CONTINUATION_WIDTH)
  }
}

/** A statement and its `;`, which trails unless the author has put it on a line of its own. */
export function printStatement(
  writer: ShellWriter,
  { command, terminator }: ShellStatement,
  depth: number,
  follow: number,
  loneDepth = depth,
): void {
  const { tokens } = writer
  if (terminator === null) {
    printAndOr(writer, command, depth, follow)
    return
  }
  const { index } = terminator
  const isLone = tokens.lone[index] === true
  const width = (tokens.glue[index] ?? '').length + terminator.text.length
  printAndOr(writer, command, depth, isLone ? CONTINUATION_WIDTH : width + follow)
  writer.depth = depth
  if (isLone) writer.breakBefore(index, Math.max(loneDepth, 1))
  writer.place(index)
}

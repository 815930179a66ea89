import type * as Unbash from 'unbash'
import { buildCommand } from './build-command.js'
import type { LeafCursor } from './leaf-cursor.js'
import type { ShellLeaf } from './shell-leaf.js'
import type { AndOr, Pipeline, ShellCommand, ShellList, ShellStatement } from './shell-node.js'
import { spanOf } from './span-of.js'

/** A list's statements, each with the `;` or `&` that ends it. */
export function buildList(cursor: LeafCursor, nodes: readonly Unbash.Statement[]): ShellList {
  const firstLeaf = cursor.next()
  const start = cursor.offset()
  const statements = nodes.map((node) => buildStatement(cursor, node))
  // An empty list must not reach back to the end of the leaf before it.
  const span = spanOf(cursor, firstLeaf, start)
  const end = Math.max(start, span.end)
  return { type: 'List', ...span, end, endLeaf: Math.max(firstLeaf, span.endLeaf), statements }
}

function buildStatement(cursor: LeafCursor, node: Unbash.Statement): ShellStatement {
  const firstLeaf = cursor.next()
  const start = cursor.offset()
  const command = buildAndOr(cursor, node.command)
  const terminator = node.background === true ? cursor.expect('Operator', '&') : buildSemicolon(cursor)
  return { type: 'Statement', ...spanOf(cursor, firstLeaf, start), command, terminator }
}

/** A `;` that is not the beginning of `;;` or `;&`. */
export function buildSemicolon(cursor: LeafCursor): ShellLeaf | null {
  if (!cursor.sees(';') || cursor.sees(';;') || cursor.sees(';&')) return null
  return cursor.expect('Operator', ';')
}

function buildAndOr(cursor: LeafCursor, node: Unbash.Statement['command']): AndOr | Pipeline | ShellCommand {
  if (node.type !== 'AndOr') return buildPipeline(cursor, node)
  const firstLeaf = cursor.next()
  const operators: ShellLeaf[] = []
  const operands = node.commands.map((operand, place) => {
    const operator = node.operators[place - 1]
    if (operator !== undefined) operators.push(cursor.expect('Operator', operator))
    return buildPipeline(cursor, operand)
  })
  return { type: 'AndOr', ...spanOf(cursor, firstLeaf, node.pos), operands, operators }
}

function buildPipeline(cursor: LeafCursor, node: Unbash.PipelineNode): Pipeline | ShellCommand {
  if (node.type !== 'Pipeline') return buildCommand(cursor, node)
  const firstLeaf = cursor.next()
  const prefixes = node.prefixes.flatMap((prefix) => buildPrefix(cursor, prefix))
  const operators: ShellLeaf[] = []
  const commands = node.commands.map((command, place) => {
    const operator = node.operators[place - 1]
    if (operator !== undefined) operators.push(cursor.expect('Operator', operator))
    return buildCommand(cursor, command)
  })
  return { type: 'Pipeline', ...spanOf(cursor, firstLeaf, node.pos), prefixes, commands, operators }
}

function buildPrefix(cursor: LeafCursor, prefix: Unbash.PipelinePrefix): readonly ShellLeaf[] {
  if (prefix.type === 'Negation') return [cursor.take('Reserved', prefix.pos, prefix.end)]
  const leaves = [cursor.take('Reserved', prefix.pos, prefix.keywordEnd)]
  for (const option of [prefix.posix, prefix.endOfOptions]) {
    if (option !== undefined) leaves.push(cursor.take('Reserved', option.pos, option.end))
  }
  return leaves
}

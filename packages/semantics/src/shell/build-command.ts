import type * as Unbash from 'unbash'
import { buildCompound } from './build-compound.js'
import type { LeafCursor } from './leaf-cursor.js'
import type { ShellLeaf } from './shell-leaf.js'
import type {
  CompoundCommand,
  FunctionDefinition,
  Redirection,
  ShellCommand,
  SimpleCommand,
} from './shell-node.js'
import { spanOf } from './span-of.js'
import { Unreadable } from './unreadable.js'

export function buildCommand(cursor: LeafCursor, node: Unbash.CommandNode): ShellCommand {
  if (node.type === 'Command') return buildSimpleCommand(cursor, node)
  if (node.type === 'Function') return buildFunction(cursor, node)
  if (node.type === 'Coproc') throw new Unreadable('not-modelled', node.pos, 'coproc is not modelled')
  return buildRedirected(cursor, node)
}

function buildSimpleCommand(cursor: LeafCursor, node: Unbash.Command): SimpleCommand {
  const firstLeaf = cursor.next()
  const elements: (ShellLeaf | Redirection)[] = []
  for (const element of node.prefix) elements.push(buildElement(cursor, element))
  if (node.name !== undefined) elements.push(buildElement(cursor, node.name))
  for (const element of node.suffix) elements.push(buildElement(cursor, element))
  return { type: 'SimpleCommand', ...spanOf(cursor, firstLeaf, node.pos), elements }
}

function buildElement(
  cursor: LeafCursor,
  node: Unbash.CommandArgument | Unbash.Redirection,
): ShellLeaf | Redirection {
  if (node.type === 'Word') return cursor.take('Word', node.pos, node.end)
  if (node.type === 'Assignment') return cursor.take('Assignment', node.pos, node.end)
  return buildRedirection(cursor, node)
}

/**
 * A redirection; heredocs and here-strings are one leaf, because BuildKit reads the blanks after `<<`.
 *
 *     2>> file     <<- EOF
 *     ^-^ ^--^     ^-----^
 */
function buildRedirection(cursor: LeafCursor, node: Unbash.Redirection): Redirection {
  const firstLeaf = cursor.next()
  if (node.type === 'Redirect') {
    const operator = cursor.take(
      'Operator',
      node.pos,
      (node.descriptor?.end ?? node.pos) + node.operator.length,
    )
    const target = node.target === undefined ? null : cursor.take('Word', node.target.pos, node.target.end)
    return { type: 'Redirection', ...spanOf(cursor, firstLeaf, node.pos), operator, target }
  }
  const isHeredoc = node.type === 'HereDoc'
  const operator = cursor.take(isHeredoc ? 'HeredocOperator' : 'HereString', node.pos, node.end)
  if (isHeredoc) cursor.addHeredoc(node.body.pos, node.closing?.end ?? node.body.end)
  return { type: 'Redirection', ...spanOf(cursor, firstLeaf, node.pos), operator, target: null }
}

function buildRedirected(
  cursor: LeafCursor,
  node: Unbash.CompoundCommand | Unbash.Redirected,
): CompoundCommand {
  const firstLeaf = cursor.next()
  const compound = buildCompound(cursor, node.type === 'Redirected' ? node.command : node)
  const nodes = node.type === 'Redirected' ? node.redirects : []
  const redirections = nodes.map((redirection) => buildRedirection(cursor, redirection))
  return { ...compound, ...spanOf(cursor, firstLeaf, node.pos), redirections }
}

function buildFunction(cursor: LeafCursor, node: Unbash.Function): FunctionDefinition {
  const firstLeaf = cursor.next()
  const keyword = node.pos < node.name.pos ? cursor.expect('Reserved', 'function') : null
  const name = cursor.take('Word', node.name.pos, node.name.end)
  const { body: bodyNode } = node
  if (bodyNode.type === 'CompoundList') {
    throw new Unreadable('syntax-error', bodyNode.pos, 'expected a compound command as function body')
  }
  // `f ( … )` with a subshell as body has its own parenthesis where the body starts.
  const hasParentheses = cursor.sees('(') && cursor.offset() < bodyNode.pos
  const parentheses = hasParentheses ? [cursor.expect('Operator', '('), cursor.expect('Operator', ')')] : []
  const body = buildRedirected(cursor, bodyNode)
  return {
    type: 'FunctionDefinition',
    ...spanOf(cursor, firstLeaf, node.pos),
    keyword,
    name,
    parentheses,
    body,
  }
}

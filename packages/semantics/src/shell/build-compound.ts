import type * as Unbash from 'unbash'
import { buildFor } from './build-for.js'
import { buildIf } from './build-if.js'
import { buildCase } from './build-case.js'
import { buildList } from './build-list.js'
import { buildTestTokens } from './build-test-tokens.js'
import type { LeafCursor } from './leaf-cursor.js'
import type { CompoundCommand, ShellGroup, WhileClause } from './shell-node.js'
import { spanOf } from './span-of.js'

/** A compound command; its redirections are added by the caller. */
export function buildCompound(cursor: LeafCursor, node: Unbash.CompoundCommand): CompoundCommand {
  switch (node.type) {
    case 'If':
      return buildIf(cursor, node)
    case 'For':
    case 'Select':
    case 'ArithmeticFor':
      return buildFor(cursor, node)
    case 'While':
      return buildWhile(cursor, node)
    case 'Case':
      return buildCase(cursor, node)
    case 'Subshell':
      return buildGroup(cursor, node, '(', ')')
    case 'BraceGroup':
      return buildGroup(cursor, node, '{', '}')
    case 'TestCommand': {
      const firstLeaf = cursor.next()
      const tokens = buildTestTokens(cursor, node.expression)
      return { type: 'TestCommand', ...spanOf(cursor, firstLeaf, node.pos), tokens, redirections: [] }
    }
    case 'ArithmeticCommand': {
      const firstLeaf = cursor.next()
      const arithmetic = cursor.take('Arithmetic', node.pos, node.end)
      return {
        type: 'ArithmeticCommand',
        ...spanOf(cursor, firstLeaf, node.pos),
        arithmetic,
        redirections: [],
      }
    }
  }
}

function buildWhile(cursor: LeafCursor, node: Unbash.While): WhileClause {
  const firstLeaf = cursor.next()
  const keyword = cursor.expect('Reserved', node.kind)
  const condition = buildList(cursor, node.clause.commands)
  const open = cursor.expect('Reserved', 'do')
  const body = buildList(cursor, node.body.commands)
  const close = cursor.expect('Reserved', 'done')
  const span = spanOf(cursor, firstLeaf, node.pos)
  return { type: 'WhileClause', ...span, keyword, condition, open, body, close, redirections: [] }
}

function buildGroup(
  cursor: LeafCursor,
  node: Unbash.Subshell | Unbash.BraceGroup,
  before: '(' | '{',
  after: ')' | '}',
): ShellGroup {
  const firstLeaf = cursor.next()
  const type = before === '(' ? 'Operator' : 'Reserved'
  const open = cursor.expect(type, before)
  const body = buildList(cursor, node.body.commands)
  const close = cursor.expect(type, after)
  return { type: 'Group', ...spanOf(cursor, firstLeaf, node.pos), open, body, close, redirections: [] }
}

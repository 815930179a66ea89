import type * as Unbash from 'unbash'
import { buildList, buildSemicolon } from './build-list.js'
import type { LeafCursor } from './leaf-cursor.js'
import type { ShellLeaf } from './shell-leaf.js'
import type { ForClause } from './shell-node.js'
import { spanOf } from './span-of.js'

export function buildFor(
  cursor: LeafCursor,
  node: Unbash.For | Unbash.Select | Unbash.ArithmeticFor,
): ForClause {
  const firstLeaf = cursor.next()
  const keyword = cursor.expect('Reserved', node.type === 'Select' ? 'select' : 'for')
  const isArithmetic = node.type === 'ArithmeticFor'
  const name = isArithmetic ? buildHeader(cursor, node) : cursor.take('Word', node.name.pos, node.name.end)
  const list = isArithmetic ? undefined : node.wordlist
  const inWord = list === undefined ? null : cursor.expect('Reserved', 'in')
  const words = (list ?? []).map((word) => cursor.take('Word', word.pos, word.end))
  const terminator = buildSemicolon(cursor)
  const isBraced = cursor.sees('{')
  const open = cursor.expect('Reserved', isBraced ? '{' : 'do')
  const body = buildList(cursor, node.body.commands)
  const close = cursor.expect('Reserved', isBraced ? '}' : 'done')
  const span = spanOf(cursor, firstLeaf, node.pos)
  return {
    type: 'ForClause',
    ...span,
    keyword,
    name,
    in: inWord,
    words,
    terminator,
    open,
    body,
    close,
    redirections: [],
  }
}

/**
 * The header of `for ((…))`, whose parentheses the parser gives no offsets for.
 *
 *     for ((i = 0; i < 3; i++)); do
 *         ^-------------------^
 */
function buildHeader(cursor: LeafCursor, node: Unbash.ArithmeticFor): ShellLeaf {
  const start = cursor.offset()
  const parts = [node.initialize, node.test, node.update]
  const after = Math.max(start, ...parts.map((part) => part?.end ?? 0))
  const close = cursor.text.indexOf('))', after)
  return cursor.take('Arithmetic', start, close === -1 ? start : close + 2)
}

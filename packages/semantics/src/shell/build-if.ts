import type * as Unbash from 'unbash'
import { buildList } from './build-list.js'
import type { LeafCursor } from './leaf-cursor.js'
import type { ElseBranch, IfBranch, IfClause } from './shell-node.js'
import { spanOf } from './span-of.js'

export function buildIf(cursor: LeafCursor, node: Unbash.If): IfClause {
  const firstLeaf = cursor.next()
  const branches = [
    buildBranch(cursor, node, 'if'),
    ...node.elif.map((branch) => buildBranch(cursor, branch, 'elif')),
  ]
  const otherwise = node.else === undefined ? null : buildElse(cursor, node.else)
  const fi = cursor.expect('Reserved', 'fi')
  return {
    type: 'IfClause',
    ...spanOf(cursor, firstLeaf, node.pos),
    branches,
    otherwise,
    fi,
    redirections: [],
  }
}

function buildBranch(cursor: LeafCursor, node: Unbash.If | Unbash.Elif, word: 'if' | 'elif'): IfBranch {
  const firstLeaf = cursor.next()
  const keyword = cursor.expect('Reserved', word)
  const condition = buildList(cursor, node.clause.commands)
  const then = cursor.expect('Reserved', 'then')
  const body = buildList(cursor, node.then.commands)
  return { type: 'IfBranch', ...spanOf(cursor, firstLeaf, keyword.start), keyword, condition, then, body }
}

function buildElse(cursor: LeafCursor, node: Unbash.CompoundList): ElseBranch {
  const firstLeaf = cursor.next()
  const keyword = cursor.expect('Reserved', 'else')
  const body = buildList(cursor, node.commands)
  return { type: 'ElseBranch', ...spanOf(cursor, firstLeaf, keyword.start), keyword, body }
}

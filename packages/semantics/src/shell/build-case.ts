import type * as Unbash from 'unbash'
import { buildList } from './build-list.js'
import type { LeafCursor } from './leaf-cursor.js'
import type { ShellLeaf } from './shell-leaf.js'
import type { CaseClause, CaseItem } from './shell-node.js'
import { spanOf } from './span-of.js'

export function buildCase(cursor: LeafCursor, node: Unbash.Case): CaseClause {
  const firstLeaf = cursor.next()
  const keyword = cursor.expect('Reserved', 'case')
  const word = cursor.take('Word', node.word.pos, node.word.end)
  const inWord = cursor.expect('Reserved', 'in')
  const items = node.items.map((item) => buildItem(cursor, item))
  const esac = cursor.expect('Reserved', 'esac')
  const span = spanOf(cursor, firstLeaf, node.pos)
  return { type: 'CaseClause', ...span, keyword, word, in: inWord, items, esac, redirections: [] }
}

function buildItem(cursor: LeafCursor, node: Unbash.CaseItem): CaseItem {
  const firstLeaf = cursor.next()
  const first = node.pattern[0]
  const hasOpen = cursor.sees('(') && (first === undefined || cursor.offset() < first.pos)
  const open = hasOpen ? cursor.expect('Operator', '(') : null
  const bars: ShellLeaf[] = []
  const patterns = node.pattern.map((pattern, place) => {
    if (place > 0) bars.push(cursor.expect('Operator', '|'))
    return cursor.take('Word', pattern.pos, pattern.end)
  })
  const close = cursor.expect('Operator', ')')
  const body = buildList(cursor, node.body.commands)
  const terminator = node.terminator === undefined ? null : cursor.expect('Operator', node.terminator)
  const span = spanOf(cursor, firstLeaf, node.pos)
  return { type: 'CaseItem', ...span, open, patterns, bars, close, body, terminator }
}

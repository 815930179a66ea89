import type * as Unbash from 'unbash'
import type { LeafCursor } from './leaf-cursor.js'
import type { ShellLeaf } from './shell-leaf.js'

/** `[[ … ]]` as a flat run of leaves. */
export function buildTestTokens(cursor: LeafCursor, expression: Unbash.TestExpression): readonly ShellLeaf[] {
  const leaves = [cursor.expect('Reserved', '[[')]
  addExpression(cursor, expression, leaves)
  leaves.push(cursor.expect('Reserved', ']]'))
  return leaves
}

function addExpression(cursor: LeafCursor, node: Unbash.TestExpression, leaves: ShellLeaf[]): void {
  const word = ({ pos, end }: Unbash.Word) => leaves.push(cursor.take('Word', pos, end))
  switch (node.type) {
    case 'TestUnary':
      // A word alone means `-n word`: there is no operator in the text then.
      if (node.pos < node.operand.pos) leaves.push(cursor.expect('Operator', node.operator))
      word(node.operand)
      return
    case 'TestBinary':
      word(node.left)
      leaves.push(cursor.expect('Operator', node.operator))
      word(node.right)
      return
    case 'TestLogical':
      for (const [place, operand] of node.operands.entries()) {
        if (place > 0) leaves.push(cursor.expect('Operator', node.operator))
        addExpression(cursor, operand, leaves)
      }
      return
    case 'TestNot':
      for (const { pos, end } of node.negations) leaves.push(cursor.take('Operator', pos, end))
      addExpression(cursor, node.operand, leaves)
      return
    case 'TestGroup':
      leaves.push(cursor.expect('Operator', '('))
      addExpression(cursor, node.expression, leaves)
      leaves.push(cursor.expect('Operator', ')'))
      return
  }
}

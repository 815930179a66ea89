import type { ShellLeaf } from '@dockwright/semantics'

const FILE_REDIRECTION = /^(?:\d+|\{\w+\})?(?:<|>|>>|>\|)$/

/**
 * What stands before a leaf that goes on the line of the leaf before it: a blank or nothing.
 *
 *     if (a);then f()>x 2>&1;fi     if (a); then f() > x 2>&1; fi
 */
export function leafGlue(leaves: readonly ShellLeaf[], index: number): '' | ' ' {
  const leaf = leaves[index]
  const previous = leaves[index - 1]
  if (leaf === undefined || previous === undefined) return ''
  if (leaf.type === 'Operator') {
    if (leaf.text === ';' || leaf.text === ')') return ''
    // Only a function's parentheses are empty.
    if (leaf.text === '(' && isOperator(leaves[index + 1], ')')) return ''
    // `a &> x` is one operator to Bash and two to dash.
    if (leaf.text.includes('&>')) return leaf.gapBefore ? ' ' : ''
  }
  // `((` would be arithmetic.
  if (isOperator(previous, '(')) return leaf.text.startsWith('(') ? ' ' : ''
  if (previous.type === 'Operator' && /[<>]/.test(previous.text) && !FILE_REDIRECTION.test(previous.text)) {
    return leaf.gapBefore ? ' ' : ''
  }
  return ' '
}

export function isOperator(leaf: ShellLeaf | undefined, text: string): boolean {
  return leaf?.type === 'Operator' && leaf.text === text
}

import { children } from './children.js'
import type { Node } from './node.js'
import { leaves } from './leaves.js'

export interface NodeAt {
  /** The deepest node whose text, or whose leading trivia, holds the offset. */
  readonly node: Node
  /** From the root to the parent of `node`. */
  readonly ancestors: readonly Node[]
}

/** Finds the deepest node at a UTF-16 offset. Null when the offset lies outside `root`. */
export function nodeAt(root: Node, offset: number): NodeAt | null {
  const ancestors: Node[] = []
  let node = root
  if (offset < startWithTrivia(root) || offset >= root.end) return null
  for (;;) {
    const child = children(node).find(
      (candidate) => offset < candidate.end && offset >= startWithTrivia(candidate),
    )
    if (child === undefined) return { node, ancestors }
    ancestors.push(node)
    node = child
  }
}

function startWithTrivia(node: Node): number {
  const first = leaves(node)[0]
  return Math.min(node.start, first?.leading[0]?.start ?? node.start)
}

import type { Leaf } from './leaf.js'
import type { Node } from './node.js'

/** Whether a node is a leaf, that is, holds text itself. */
export function isLeaf(node: Node): node is Leaf {
  return 'text' in node
}

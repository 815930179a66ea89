import { forEachLeaf } from './for-each-leaf.js'
import type { Leaf } from './leaf.js'
import type { Node } from './node.js'

/** All leaves below a node (or the leaf itself), in source order. */
export function leaves(node: Node): Leaf[] {
  const result: Leaf[] = []
  forEachLeaf(node, (leaf) => void result.push(leaf))
  return result
}

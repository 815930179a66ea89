import { children } from './children.js'
import { isLeaf } from './is-leaf.js'
import type { Leaf } from './leaf.js'
import type { Node } from './node.js'

/** All leaves below a node (or the leaf itself), in source order. */
export function leaves(node: Node): Leaf[] {
  const result: Leaf[] = []
  collect(node, result)
  return result
}

function collect(node: Node, result: Leaf[]): void {
  if (isLeaf(node)) result.push(node)
  else for (const child of children(node)) collect(child, result)
}

import { CHILD_KEYS } from './child-keys.js'
import { isLeaf } from './is-leaf.js'
import type { Leaf } from './leaf.js'
import type { Node } from './node.js'

type ChildSlot = Node | readonly Node[] | null

/** Calls `visit` with every leaf below a node (or with the leaf itself), in source order, without making any list. */
export function forEachLeaf(node: Node, visit: (leaf: Leaf) => void): void {
  if (isLeaf(node)) {
    visit(node)
    return
  }
  const slots = node as unknown as Readonly<Record<string, ChildSlot>>
  for (const key of CHILD_KEYS[node.type]) {
    const slot = slots[key]
    if (Array.isArray(slot)) for (const child of slot as readonly Node[]) forEachLeaf(child, visit)
    else if (slot) forEachLeaf(slot as Node, visit)
  }
}

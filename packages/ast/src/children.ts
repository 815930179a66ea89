import { CHILD_KEYS } from './child-keys.js'
import type { Node } from './node.js'

type ChildSlot = Node | readonly Node[] | null

/** The children of a node in source order; none for a leaf. */
export function children(node: Node): readonly Node[] {
  const result: Node[] = []
  const slots = node as unknown as Readonly<Record<string, ChildSlot>>
  for (const key of CHILD_KEYS[node.type]) {
    const slot = slots[key]
    if (Array.isArray(slot)) for (const child of slot as readonly Node[]) result.push(child)
    else if (slot) result.push(slot as Node)
  }
  return result
}

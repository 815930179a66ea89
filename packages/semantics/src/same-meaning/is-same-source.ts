import { CHILD_KEYS, isLeaf, type Leaf, type Node } from '@dockwright/ast'

type ChildSlot = Node | readonly Node[] | null

/**
 * Whether two nodes are, leaf by leaf, the same source text, trivia included. Under one escape character they are then the
 * same in all else: what is parsed from the same text is equal.
 */
export function isSameSource(a: Node, b: Node): boolean {
  if (a.type !== b.type) return false
  if (isLeaf(a)) return isSameLeaf(a, b as Leaf)
  const left = a as unknown as Readonly<Record<string, ChildSlot>>
  const right = b as unknown as Readonly<Record<string, ChildSlot>>
  for (const key of CHILD_KEYS[a.type]) {
    const child = left[key] ?? null
    const other = right[key] ?? null
    if (child === null || other === null) {
      if (child !== other) return false
    } else if (Array.isArray(child)) {
      if (!isSameList(child as readonly Node[], other as readonly Node[])) return false
    } else if (!isSameSource(child as Node, other as Node)) return false
  }
  return true
}

function isSameList(a: readonly Node[], b: readonly Node[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) {
    const node = a[index]
    const other = b[index]
    if (node === undefined || other === undefined || !isSameSource(node, other)) return false
  }
  return true
}

function isSameLeaf(a: Leaf, b: Leaf): boolean {
  if (a.text !== b.text || a.leading.length !== b.leading.length) return false
  for (let index = 0; index < a.leading.length; index++) {
    const trivia = a.leading[index]
    const other = b.leading[index]
    if (trivia?.text !== other?.text || trivia?.type !== other?.type) return false
  }
  return true
}

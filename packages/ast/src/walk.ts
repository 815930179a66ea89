import { children } from './children.js'
import type { Node, NodeOf, NodeType } from './node.js'

/** Returned by a visitor: do not visit the children of this node. */
export const SKIP = Symbol('skip')
/** Returned by a visitor: end the whole walk. */
export const STOP = Symbol('stop')

export type VisitResult = typeof SKIP | typeof STOP | undefined | void
/** `ancestors` runs from the root to the parent. It is reused between calls: copy it to keep it. */
export type Visit<N extends Node = Node> = (node: N, ancestors: readonly Node[]) => VisitResult

/** `enter` is called before a node's own type visitor, `leave` after its children. */
export type Visitors = { readonly [T in NodeType]?: Visit<NodeOf<T>> } & {
  readonly enter?: Visit
  readonly leave?: Visit
}

/** Visits a node and all below it in source order. */
export function walk(node: Node, visitors: Visitors): void {
  visit(node, visitors, [])
}

function visit(node: Node, visitors: Visitors, ancestors: Node[]): typeof STOP | undefined {
  const entered = visitors.enter?.(node, ancestors)
  if (entered === STOP) return STOP
  const own = (visitors[node.type] as Visit | undefined)?.(node, ancestors)
  if (own === STOP) return STOP
  if (entered !== SKIP && own !== SKIP) {
    ancestors.push(node)
    for (const child of children(node)) if (visit(child, visitors, ancestors) === STOP) return STOP
    ancestors.pop()
  }
  return visitors.leave?.(node, ancestors) === STOP ? STOP : undefined
}

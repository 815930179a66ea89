import type { Node, NodeOf, NodeType } from './node.js'
import { STOP, walk } from './walk.js'

/** All nodes of a type at or below `node`, in source order; `where` narrows them down. */
export function findAll<T extends NodeType>(
  node: Node,
  type: T,
  where?: (found: NodeOf<T>) => boolean,
): NodeOf<T>[] {
  const result: NodeOf<T>[] = []
  walk(node, {
    enter(candidate) {
      if (isOfType(candidate, type) && (where === undefined || where(candidate))) result.push(candidate)
    },
  })
  return result
}

/** The first node of a type at or below `node`, or null. */
export function findFirst<T extends NodeType>(
  node: Node,
  type: T,
  where?: (found: NodeOf<T>) => boolean,
): NodeOf<T> | null {
  let result: NodeOf<T> | null = null
  walk(node, {
    enter(candidate) {
      if (!isOfType(candidate, type) || (where !== undefined && !where(candidate))) return
      result = candidate
      return STOP
    },
  })
  return result
}

function isOfType<T extends NodeType>(node: Node, type: T): node is NodeOf<T> {
  return node.type === type
}

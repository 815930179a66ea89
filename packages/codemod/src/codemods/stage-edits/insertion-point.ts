import type { Document, Item } from '@dockwright/ast'

/**
 * The item before which something can be put so that it comes before a FROM and leaves all comments with what they are
 * attached to: BuildKit takes every comment after the instruction before for one about the FROM.
 */
export function insertionPoint({ items }: Document, item: Item): Item {
  let point = item
  for (let at = items.indexOf(item) - 1; at >= 0; at--) {
    const above = items[at]
    if (above?.type === 'Comment') point = above
    else if (above?.type !== 'Blank') break
  }
  return point
}

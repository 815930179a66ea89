import type { Comment, Document, Item } from '@dockwright/ast'

/** The comments above an item, from the top: those without a blank line between them and it, and those apart from it. */
export interface CommentsAbove {
  readonly own: readonly Comment[]
  /** They come to stand above another instruction when the item goes. */
  readonly apart: readonly Comment[]
}

export function commentsAbove({ items }: Document, item: Item): CommentsAbove {
  const own: Comment[] = []
  const apart: Comment[] = []
  let isApart = false
  for (let at = items.indexOf(item) - 1; at >= 0; at--) {
    const above = items[at]
    if (above?.type === 'Comment') (isApart ? apart : own).unshift(above)
    else if (above?.type === 'Blank') isApart = true
    else break
  }
  return { own, apart }
}

import { commentsOf, type Item } from '@dockwright/ast'
import type { Change } from './change.js'

/** Comments that a codemod says it removed and added, from `#` on. */
export interface DeclaredComments {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/**
 * Every comment must be there as often as before, but for those that the codemod declares. Those of items without an edit
 * need no look: that these are as they were is a gate of its own.
 */
export function commentsKept(change: Change, { removed, added }: DeclaredComments): string | null {
  const counts = new Map<string, number>()
  const count = (texts: readonly string[], by: number): void => {
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + by)
  }
  count(textsOf(change.touchedItems), 1)
  count(removed, -1)
  count(added, 1)
  count(textsOf(change.madeItems), -1)
  for (const [text, left] of counts) {
    if (left > 0) return `the comment ${JSON.stringify(text)} is lost`
    if (left < 0) return `the comment ${JSON.stringify(text)} came from nowhere`
  }
  return null
}

function textsOf(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => commentsOf(item).map(({ text }) => text))
}

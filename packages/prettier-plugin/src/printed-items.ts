import type { Item } from '@dockwright/ast'
import { DIRECTIVE_LIKE } from './print-comment.js'

/**
 * The items that are printed: of blank lines at most one in a row, none at the start and none at the end. `ignored` items
 * all stay.
 */
export function printedItems(items: readonly Item[], ignored: ReadonlySet<Item>): readonly Item[] {
  const printed: Item[] = []
  for (const item of items) {
    if (item.type === 'Blank' && !ignored.has(item)) {
      const last = printed.at(-1)
      if (last === undefined ? !wouldBecomeDirective(items) : last.type === 'Blank') continue
    }
    printed.push(item)
  }
  while (printed.at(-1)?.type === 'Blank') printed.pop()
  return printed
}

/** Whether one of the comments below the blank lines at the start would be a directive without them. */
function wouldBecomeDirective(items: readonly Item[]): boolean {
  const first = items.findIndex((item) => item.type !== 'Blank')
  for (const item of items.slice(first)) {
    if (item.type !== 'Comment' && item.type !== 'Directive') return false
    if (DIRECTIVE_LIKE.test(item.hash.text)) return true
  }
  return false
}

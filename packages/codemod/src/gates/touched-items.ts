import type { Document, Item } from '@dockwright/ast'
import type { Edit } from '../editor/edit.js'

/** The end of an item without its line ending. */
export function contentEnd(text: string, start: number, end: number): number {
  let at = end
  if (at > start && text[at - 1] === '\n') at--
  while (at > start && text[at - 1] === '\r') at--
  return at
}

/**
 * The items that an edit lies in, their line endings apart. Text that is appended to an item's last line is in it, new lines
 * are not. Items and edits are both in the order of the text.
 */
export function touchedItems({ items }: Document, text: string, edits: readonly Edit[]): ReadonlySet<Item> {
  const touched = new Set<Item>()
  let first = 0
  for (const item of items) {
    while (first < edits.length && (edits[first] as Edit).end < item.start) first++
    const end = contentEnd(text, item.start, item.end)
    for (let index = first; index < edits.length && (edits[index] as Edit).start <= end; index++) {
      if (touches(edits[index] as Edit, item.start, end)) {
        touched.add(item)
        break
      }
    }
  }
  return touched
}

function touches(edit: Edit, start: number, end: number): boolean {
  if (edit.start !== edit.end) return edit.start < end && edit.end > start
  return edit.start > start && (edit.start < end || (edit.start === end && !/^\r?\n/.test(edit.text)))
}

import type { Document, Item } from '@dockwright/ast'
import type { Edit } from '../editor/edit.js'

/** A change: edits that touch the same items, and those items. Nothing else of the document changes. */
export interface ChangedPlace {
  readonly offset: number
  readonly items: readonly Item[]
}

/** Groups edits (in order) by the items that they touch: one place for each instruction, or for several edited together. */
export function changedPlaces({ items }: Document, edits: readonly Edit[]): readonly ChangedPlace[] {
  const places: { offset: number; first: number; end: number }[] = []
  let index = 0
  for (const edit of edits) {
    while (index < items.length - 1 && (items[index] as Item).end <= edit.start) index++
    let end = index + 1
    while (end < items.length && (items[end] as Item).start < edit.end) end++
    const last = places.at(-1)
    if (last !== undefined && last.end > index) last.end = Math.max(last.end, end)
    else places.push({ offset: edit.start, first: index, end })
  }
  return places.map(({ offset, first, end }) => ({ offset, items: items.slice(first, end) }))
}

import type { Document, Item } from '@dockwright/ast'
import type { Edit } from '../editor/edit.js'
import { OffsetMap } from '../editor/offset-map.js'

/** What one codemod did to a document, for the gates to look at. */
export class Change {
  readonly map: OffsetMap
  private readonly afterByStart: ReadonlyMap<number, Item>
  private readonly touched: ReadonlySet<Item>

  constructor(
    readonly before: Document,
    readonly after: Document,
    readonly beforeText: string,
    readonly afterText: string,
    readonly edits: readonly Edit[],
  ) {
    this.map = new OffsetMap(edits)
    this.afterByStart = new Map(after.items.map((item) => [item.start, item]))
    this.touched = touchedItems(before, beforeText, edits)
  }

  /** The item that begins where an old item's beginning has gone. */
  counterpart(item: Item): Item | null {
    return this.afterByStart.get(this.map.toNew(item.start)) ?? null
  }

  /** Whether an edit lies in the item, its line ending apart. Text that is appended to its last line is in it, new lines are not. */
  isTouched(item: Item): boolean {
    return this.touched.has(item)
  }

  /** An old item's text without its line ending. */
  textBefore({ start, end }: Item): string {
    return this.beforeText.slice(start, contentEnd(this.beforeText, start, end))
  }

  /** A new item's text without its line ending. */
  textAfter({ start, end }: Item): string {
    return this.afterText.slice(start, contentEnd(this.afterText, start, end))
  }
}

/** The end of an item without its line ending. */
function contentEnd(text: string, start: number, end: number): number {
  let at = end
  if (at > start && text[at - 1] === '\n') at--
  while (at > start && text[at - 1] === '\r') at--
  return at
}

/** Items and edits are both in the order of the text. */
function touchedItems({ items }: Document, text: string, edits: readonly Edit[]): ReadonlySet<Item> {
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

import type { Document, Item } from '@dockwright/ast'
import type { Edit } from '../editor/edit.js'
import { OffsetMap } from '../editor/offset-map.js'
import { contentEnd, touchedItems } from './touched-items.js'

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

  /** The new items that are no counterparts of untouched ones: all that the change can have made. */
  get madeItems(): readonly Item[] {
    const kept = new Set(
      this.before.items.filter((item) => !this.isTouched(item)).map((item) => this.counterpart(item)),
    )
    return this.after.items.filter((item) => !kept.has(item))
  }

  /** The old items that an edit lies in. */
  get touchedItems(): readonly Item[] {
    return [...this.touched]
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

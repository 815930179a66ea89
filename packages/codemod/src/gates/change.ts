import type { Document, Item } from '@dockwright/ast'
import type { Edit } from '../editor/edit.js'
import { OffsetMap } from '../editor/offset-map.js'

const NEWLINE_AT_END = /\r*\n?$/

/** What one codemod did to a document, for the gates to look at. */
export class Change {
  readonly map: OffsetMap
  private readonly afterByStart: ReadonlyMap<number, Item>

  constructor(
    readonly before: Document,
    readonly after: Document,
    readonly beforeText: string,
    readonly afterText: string,
    readonly edits: readonly Edit[],
  ) {
    this.map = new OffsetMap(edits)
    this.afterByStart = new Map(after.items.map((item) => [item.start, item]))
  }

  /** The item that begins where an old item's beginning has gone. */
  counterpart(item: Item): Item | null {
    return this.afterByStart.get(this.map.toNew(item.start)) ?? null
  }

  /** Whether an edit lies in the item, its line ending apart. Text that is appended to its last line is in it, new lines are not. */
  isTouched(item: Item): boolean {
    const end = item.start + this.textBefore(item).length
    return this.edits.some((edit) => {
      if (edit.start !== edit.end) return edit.start < end && edit.end > item.start
      return (
        edit.start > item.start && (edit.start < end || (edit.start === end && !/^\r?\n/.test(edit.text)))
      )
    })
  }

  /** An old item's text without its line ending. */
  textBefore({ start, end }: Item): string {
    return this.beforeText.slice(start, end).replace(NEWLINE_AT_END, '')
  }

  /** A new item's text without its line ending. */
  textAfter({ start, end }: Item): string {
    return this.afterText.slice(start, end).replace(NEWLINE_AT_END, '')
  }
}

import type { Document, Item, Span } from '@dockwright/ast'

/** What the parser hands to the printer: Prettier walks `items`, so that a cursor is found within its item. */
export interface FormatTree extends Span {
  readonly type: 'FormatTree'
  readonly document: Document
  readonly items: readonly Item[]
  readonly source: string
}

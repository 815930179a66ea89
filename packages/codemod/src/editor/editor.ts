import {
  type Document,
  type Item,
  leaves,
  lineColumn,
  lineStarts,
  type Node,
  print,
  type Span,
} from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { applyEdits } from './apply-edits.js'
import { EditList } from './edit-list.js'
import type { Edit } from './edit.js'
import { keepFinalNewline } from './keep-final-newline.js'
import { lineEndingAt } from './line-ending.js'
import { openContinuations } from './open-continuations.js'

/** New text: as a string, or a node that a builder made. */
export type Content = string | Node

/**
 * Collects edits of a document, as replacements in its text: what no edit names stays as it is, to the byte. Offsets are
 * UTF-16 code units of the document's text. On an item (a whole number of lines) the operations work on whole lines and
 * give new lines the line ending of their place. Edits that overlap throw an EditConflictError naming both.
 */
export class Editor {
  private readonly list = new EditList()
  private items: ReadonlySet<Node> | null = null
  private starts: readonly number[] | null = null
  private printed: string | null

  /** `source` is the document's text, for those who have it already. */
  constructor(
    readonly document: Document,
    source: string | null = null,
  ) {
    this.printed = source
  }

  /** The text of the document, without the edits. */
  get source(): string {
    return (this.printed ??= print(this.document))
  }

  /** The edits so far, in the order of the text. */
  get edits(): readonly Edit[] {
    if (this.list.all.length === 0) return this.list.all
    return keepFinalNewline(this.source, this.list.all)
  }

  /** The text with all edits carried out. */
  get text(): string {
    return applyEdits(this.source, this.edits)
  }

  /** Replaces a range by a text, both taken as they are. */
  replaceRange({ start, end }: Span, text: string, label = `replace ${start} to ${end}`): void {
    if (this.source.slice(start, end) !== text) this.list.add({ start, end, text, label })
  }

  /** Replaces a node: an item by whole lines, any other by the content alone. The blanks before it stay. */
  replace(node: Node, content: Content): void {
    const label = this.label('replace', node)
    if (this.isItem(node)) this.replaceRange(node, this.lines(node, content) + this.endOf(node), label)
    else this.replaceRange(this.ownSpan(node), contentText(content), label)
  }

  /** Removes a node: an item with its lines, any other with the blanks before it on its line. */
  remove(node: Node): void {
    const label = this.label('remove', node)
    this.replaceRange(this.isItem(node) ? node : this.spanWithBlanks(node), '', label)
  }

  /** Inserts content before a node; before an item, as lines of its own. */
  insertBefore(node: Node, content: Content): void {
    const label = this.label('insert before', node)
    const { start } = this.isItem(node) ? node : this.ownSpan(node)
    const text = this.isItem(node)
      ? this.lines(node, content) + lineEndingAt(this.document, node)
      : contentText(content)
    this.replaceRange({ start, end: start }, text, label)
  }

  /** Inserts content after a node; after an item, as lines of its own. A continuation that the end of the file leaves open is closed. */
  insertAfter(node: Node, content: Content): void {
    const label = this.label('insert after', node)
    const { end } = this.isItem(node) ? node : this.ownSpan(node)
    if (!this.isItem(node)) {
      this.replaceRange({ start: end, end }, contentText(content), label)
      return
    }
    for (const span of openContinuations(node)) {
      if (!this.list.all.some((edit) => edit.start === span.start))
        this.replaceRange(span, '', `close ${label}`)
    }
    const eol = lineEndingAt(this.document, node)
    const text = this.lines(node, content)
    this.replaceRange({ start: end, end }, this.source.endsWith('\n', end) ? text + eol : eol + text, label)
  }

  /** Carries the edits out and parses the result. The nodes of the old document are stale then. */
  apply(): Document {
    return parse(this.text)
  }

  private isItem(node: Node): node is Item {
    return (this.items ??= new Set(this.document.items)).has(node)
  }

  /** A node's own characters: an instruction inside ONBUILD ends before its line ending. */
  private ownSpan(node: Node): Span {
    return 'eol' in node && node.eol !== null ? { start: node.start, end: node.eol.start } : node
  }

  /** The same with the blanks before it, unless something other than blanks stands there too. */
  private spanWithBlanks(node: Node): Span {
    const { start, end } = this.ownSpan(node)
    const leading = leaves(node)[0]?.leading ?? []
    return {
      start: leading.every(({ type }) => type === 'Space') ? (leading[0]?.start ?? start) : start,
      end,
    }
  }

  private lines(item: Item, content: Content): string {
    const text = contentText(content).replace(/\r?\n$/, '')
    return lineEndingAt(this.document, item) === '\n' ? text : text.replace(/(?<!\r)\n/g, '\r\n')
  }

  private endOf(item: Item): string {
    return /\r*\n$/.exec(this.source.slice(item.start, item.end))?.[0] ?? ''
  }

  private label(verb: string, node: Node): string {
    return `${verb} ${node.type} on line ${lineColumn(this.source, node.start, (this.starts ??= lineStarts(this.source))).line}`
  }
}

function contentText(content: Content): string {
  return typeof content === 'string' ? content : print(content)
}

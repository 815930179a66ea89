import { type Instruction, type Item, lineColumn } from '@dockwright/ast'
import { effectiveShells } from '@dockwright/semantics'
import { debugWarning } from './debug-warning.js'
import type { FormatTree } from './format-tree.js'
import { ignoredItems } from './ignored-items.js'
import type { printInstruction } from './instructions/print-instruction.js'
import { layoutOf } from './layout/layout.js'
import { checkDocument } from './net/check-document.js'
import { checkItem, isInstruction } from './net/check-item.js'
import type { FormatOptions } from './options.js'
import { printComment, printDirective } from './print-comment.js'
import type { PrintContext } from './print-context.js'
import { printedItems } from './printed-items.js'

/** Why an instruction, or the body of a RUN, is left as it stands. */
export interface Verbatim {
  readonly instruction: Instruction
  /** `body`: the RUN's shell text alone. `net`: it was printed, but came out with another meaning. */
  readonly part: 'instruction' | 'body' | 'net'
  readonly reason: string
}

export interface FormatterParts {
  readonly printInstruction: typeof printInstruction
  readonly onVerbatim: (verbatim: Verbatim) => void
}

/** Go's unicode.IsSpace, which is not JavaScript's: U+0085 is a blank and U+FEFF none. */
const BLANK = /^(?!\ufeff)[\s\u0085]$/

/** Formats one file: prints its items one by one, and lets none of them out that means something else. */
export class Formatter {
  private readonly texts = new Map<Item, string>()
  private readonly context: PrintContext
  private readonly ignored: ReadonlySet<Item>
  private readonly items: readonly Item[]

  constructor(
    private readonly tree: FormatTree,
    options: FormatOptions,
    private readonly parts: FormatterParts,
  ) {
    const { document, source } = tree
    const layout = layoutOf(document.escape, options)
    this.context = { source, layout, options, shells: effectiveShells(document) }
    this.ignored = ignoredItems(document.items, source)
    this.items = printedItems(document.items, this.ignored)
  }

  /**
   * The text of each of the tree's items, null for one that is not printed, once the whole is known to mean what it did.
   * Throws if it cannot be brought to that.
   */
  format(): readonly (string | null)[] {
    for (const item of this.items) this.texts.set(item, this.print(item))
    this.trimEnd()
    if (!this.verdict().same) this.repair()
    return this.tree.items.map((item) => this.texts.get(item) ?? null)
  }

  /** Leaves those items as they stand that came out with another meaning. */
  private repair(): void {
    for (const item of this.items) this.checkOne(item)
    this.trimEnd()
    const verdict = this.verdict()
    if (verdict.same) return
    const { line } = lineColumn(this.tree.source, verdict.at.start)
    throw new Error(`formatting would change what line ${line} means (${verdict.reason}); the file is left alone`)
  }

  private print(item: Item): string {
    if (this.ignored.has(item)) return this.verbatim(item)
    switch (item.type) {
      case 'Blank':
        return ''
      case 'Comment':
        return printComment(item)
      case 'Directive':
        return printDirective(item)
      default:
        return this.printInstruction(item)
    }
  }

  private printInstruction(instruction: Instruction): string {
    const printed = this.parts.printInstruction(instruction, this.context)
    if ('verbatim' in printed) {
      this.report(instruction, 'instruction', printed.verbatim)
      return this.verbatim(instruction)
    }
    if (printed.body !== undefined) this.report(instruction, 'body', printed.body)
    return printed.text
  }

  private checkOne(item: Item): void {
    const text = this.texts.get(item) ?? ''
    const source = this.verbatim(item)
    if (text === source || item.type === 'Directive' || item.type === 'Blank') return
    const { shells, layout } = this.context
    const shell = isInstruction(item) ? (shells.get(item) ?? 'unknown') : 'unknown'
    const verdict = checkItem(item, text, { escape: layout.escape, shell, isLast: item === this.items.at(-1) })
    if (verdict.same) return
    if (isInstruction(item)) this.report(item, 'net', verdict.reason)
    this.texts.set(item, source)
  }

  private verdict(): ReturnType<typeof checkDocument> {
    return checkDocument(this.tree.document, this.items.map((item) => `${this.texts.get(item) ?? ''}\n`).join(''))
  }

  private verbatim(item: Item): string {
    return this.tree.source.slice(item.start, item.end).replace(/\n$/, '')
  }

  /** A file ends in one line ending, whatever blank lines follow a continuation that the end of the file cuts short. */
  private trimEnd(): void {
    const last = this.items.at(-1)
    if (last === undefined) return
    const text = this.texts.get(last) ?? ''
    let end = text.length
    while (end > 0 && BLANK.test(text.charAt(end - 1))) end--
    const newline = text.indexOf('\n', end)
    if (newline !== -1) this.texts.set(last, text.slice(0, newline))
  }

  private report(instruction: Instruction, part: Verbatim['part'], reason: string): void {
    this.parts.onVerbatim({ instruction, part, reason })
    if (part !== 'net') return
    const { line } = lineColumn(this.tree.source, instruction.start)
    debugWarning(`the ${instruction.type} on line ${line} is left as it is: ${reason}`)
  }
}

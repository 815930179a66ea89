import { type Instruction, type Item, lineColumn } from '@dockwright/ast'
import { effectiveShells, type Verdict } from '@dockwright/semantics'
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
export interface LeftVerbatim {
  readonly instruction: Instruction
  /** `body`: the RUN's shell text alone. `net`: it was printed, but came out with another meaning. */
  readonly part: 'instruction' | 'body' | 'net'
  readonly reason: string
}

export interface Formatted {
  readonly text: string
  /** Each item's share of it, without the line ending; items that are not printed have none. */
  readonly texts: ReadonlyMap<Item, string>
}

export interface FormatterParts {
  readonly printInstruction: typeof printInstruction
  readonly onVerbatim: (verbatim: LeftVerbatim) => void
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

  /** The file, once it is known to mean what it did. Throws if it cannot be brought to that. */
  format(): Formatted {
    for (const item of this.items) this.texts.set(item, this.print(item))
    const text = this.joined()
    return { text: this.verdict(text).same ? text : this.repaired(), texts: this.texts }
  }

  /** The file with those items as they stand that came out with another meaning. */
  private repaired(): string {
    for (const item of this.items) this.checkOne(item)
    const text = this.joined()
    const verdict = this.verdict(text)
    if (verdict.same) return text
    const { line } = lineColumn(this.tree.source, verdict.at.start)
    throw new Error(
      `formatting would change what line ${line} means (${verdict.reason}); the file is left alone`,
    )
  }

  private print(item: Item): string {
    if (this.ignored.has(item)) return this.verbatim(item)
    if (isInstruction(item)) return this.printInstruction(item)
    switch (item.type) {
      case 'Blank':
        return ''
      case 'Comment':
        return printComment(item)
      case 'Directive':
        return printDirective(item)
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
    const verdict = checkItem(item, text, {
      escape: layout.escape,
      shell,
      isLast: item === this.items.at(-1),
      source: this.tree.document.source,
    })
    if (verdict.same) return
    if (isInstruction(item)) this.report(item, 'net', verdict.reason)
    this.texts.set(item, source)
  }

  private joined(): string {
    this.trimEnd()
    let text = ''
    for (const item of this.items) text += `${this.texts.get(item) ?? ''}\n`
    return text
  }

  private verdict(text: string): Verdict {
    // Most files that are formatted have been formatted before.
    return text === this.tree.source ? { same: true } : checkDocument(this.tree.document, text)
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

  private report(instruction: Instruction, part: LeftVerbatim['part'], reason: string): void {
    this.parts.onVerbatim({ instruction, part, reason })
    if (part !== 'net') return
    const { line } = lineColumn(this.tree.source, instruction.start)
    debugWarning(`the ${instruction.type} on line ${line} is left as it is: ${reason}`)
  }
}

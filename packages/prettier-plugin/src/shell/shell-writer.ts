import { GAP } from '../layout/interludes.js'
import type { Layout } from '../layout/layout.js'
import { textWidth } from '../layout/text-width.js'
import type { OperatorPosition } from '../options.js'
import type { ShellTokens } from './shell-tokens.js'

/** The columns of ` \` at the end of a line that goes on. */
export const CONTINUATION_WIDTH = 2

/** Writes a script leaf by leaf and knows in which column it is. */
export class ShellWriter {
  text = ''
  /** How deep the command is that is being written: where a leaf goes that has a comment before it. */
  depth = 1
  /** The leaf that the command begins with that is being written. */
  commandStart = 0
  private isLineStart = true

  constructor(
    readonly tokens: ShellTokens,
    readonly layout: Layout,
    readonly operatorPosition: OperatorPosition,
    private column: number,
  ) {}

  /** Whether the leaves `[first, end)` can go on this line, with `follow` columns left for what must follow them there. */
  fits(first: number, end: number, follow: number): boolean {
    return this.columnAt(first) + this.tokens.width(first, end) + follow <= this.layout.printWidth
  }

  /** The column that a leaf would begin in on this line. */
  columnAt(index: number): number {
    return this.column + (this.isLineStart ? 0 : (this.tokens.glue[index] ?? '').length)
  }

  /** Goes to a new line, on which this leaf is written next. Does nothing where no blank may be. */
  breakBefore(index: number, depth: number): void {
    const { tokens, layout } = this
    if (tokens.glued[index] === true) return
    const { escape, indent, indentWidth } = layout
    const indentation = indent.repeat(depth)
    this.text += this.text === '' ? `${escape}\n` : ` ${escape}\n`
    for (const line of tokens.between[index] ?? [])
      this.text += `${indentation}${line === GAP ? escape : line}\n`
    tokens.between[index] = []
    this.text += indentation
    this.column = indentWidth * depth
    this.isLineStart = true
  }

  /** Writes a leaf on this line, or on the next if a comment or a gap stands before it. */
  place(index: number): void {
    const { tokens } = this
    if ((tokens.between[index] ?? []).length > 0) this.breakBefore(index, this.depth + 1)
    const text = tokens.text[index] ?? ''
    if (!this.isLineStart) this.write(tokens.glue[index] ?? '')
    this.write(text)
    this.isLineStart = false
  }

  placeAll(first: number, end: number): void {
    for (let index = first; index < end; index++) this.place(index)
  }

  private write(text: string): void {
    const newline = text.lastIndexOf('\n')
    this.text += text
    this.column = newline === -1 ? this.column + textWidth(text) : textWidth(text.slice(newline + 1))
  }
}

import { GAP } from './interludes.js'
import type { Layout } from './layout.js'
import { textWidth } from './text-width.js'

/** Writes one instruction, line by line, and knows in which column it is. */
export class LineWriter {
  text: string
  /** The columns that the last line takes so far. */
  column: number
  /** Whether a line has been broken so far, not counting breaks inside a text. */
  isBroken = false

  constructor(
    readonly layout: Layout,
    start: string,
  ) {
    this.text = start
    this.column = textWidth(start)
  }

  /** Adds a text, which may hold line breaks of its own. */
  append(text: string): void {
    const newline = text.lastIndexOf('\n')
    this.text += text
    this.column = newline === -1 ? this.column + textWidth(text) : textWidth(text.slice(newline + 1))
  }

  /** Whether a text fits after a blank; `more` says that the line will go on with the escape character after it. */
  fits(text: string, more: boolean): boolean {
    const newline = text.indexOf('\n')
    const first = newline === -1 ? text : text.slice(0, newline)
    return this.column + 1 + textWidth(first) + (more && newline === -1 ? 2 : 0) <= this.layout.printWidth
  }

  /** Goes to the next line, `depth` levels deep, with the comments and gaps between the two. */
  breakLine(between: readonly string[], depth: number, betweenDepth = depth): void {
    this.append(' ')
    this.breakText(between, depth, betweenDepth)
  }

  /** The same, for a text whose blanks before the escape character are its own. */
  breakText(between: readonly string[], depth: number, betweenDepth = depth): void {
    const { indent, indentWidth } = this.layout
    this.breakTo(between, indent.repeat(depth), indent.repeat(betweenDepth))
    this.column = depth * indentWidth
  }

  /** The same with an indentation that the author has chosen. */
  breakTo(between: readonly string[], indent: string, betweenIndent = indent): void {
    const { escape } = this.layout
    this.text += `${escape}\n`
    for (const line of between) this.text += `${betweenIndent}${line === GAP ? escape : line}\n`
    this.text += indent
    this.isBroken = true
    this.column = textWidth(indent)
  }

  /** A blank, or a new line if something stands between. */
  separate(between: readonly string[], depth: number): void {
    if (between.length === 0) this.append(' ')
    else this.breakLine(between, depth)
  }

  /** The comments after the last word, where the file ends before the continued instruction does. */
  end(between: readonly string[]): void {
    const comments = between.filter((line) => line !== GAP)
    if (comments.length === 0) return
    const { escape, indent } = this.layout
    this.text += ` ${escape}\n${comments.map((comment) => indent + comment).join('\n')}`
  }
}

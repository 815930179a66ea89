import type { ShellLeaf, ShellLeafType } from './shell-leaf.js'
import { Unreadable } from './unreadable.js'

const TAB = 0x09
const NEWLINE = 0x0a
const SPACE = 0x20
const HASH = 0x23
const BACKSLASH = 0x5c
const OPERATOR_CHARACTERS = ';&|()<>'

interface PendingHeredoc {
  readonly start: number
  readonly end: number
}

/**
 * Cuts a shell text into leaves from left to right. Whoever calls it says what comes next; whatever else stands there
 * makes the text unreadable, so that no character is ever lost.
 *
 *     a  &&  b # why
 *     ^  ^^  ^ ^---^ leaves; between them only blanks
 */
export class LeafCursor {
  readonly leaves: ShellLeaf[] = []
  private at = 0
  private last = 0
  private heredocs: PendingHeredoc[] = []

  constructor(readonly text: string) {}

  /** The index that the next leaf will have, comments before it taken. */
  next(): number {
    this.skipGap()
    return this.leaves.length
  }

  /** Where the last leaf ends that somebody asked for: comments taken on the way are none of these. */
  end = 0
  /** The index after that leaf. */
  endLeaf = 0

  /** The next leaf is known to be at `[start, end)`. */
  take(type: ShellLeafType, start: number, end: number): ShellLeaf {
    this.skipGap()
    if (this.at !== start || end <= start) throw this.unexpected()
    return this.give(type, end)
  }

  /** The next leaf is known to be this text. */
  expect(type: ShellLeafType, text: string): ShellLeaf {
    this.skipGap()
    if (!this.text.startsWith(text, this.at)) throw this.unexpected()
    return this.give(type, this.at + text.length)
  }

  /** Whether this text comes next. */
  sees(text: string): boolean {
    this.skipGap()
    return this.text.startsWith(text, this.at)
  }

  /** The offset of the next leaf. */
  offset(): number {
    this.skipGap()
    return this.at
  }

  /** Lines that follow the current one and belong to a heredoc. */
  addHeredoc(start: number, end: number): void {
    if (end > start) this.heredocs.push({ start, end })
  }

  /** All has been said: nothing but blanks and comments may be left. */
  finish(): void {
    this.skipGap()
    if (this.at < this.text.length) throw this.unexpected()
  }

  private give(type: ShellLeafType, end: number): ShellLeaf {
    const leaf = this.push(type, end)
    this.end = leaf.end
    this.endLeaf = leaf.index + 1
    return leaf
  }

  private push(type: ShellLeafType, end: number): ShellLeaf {
    const start = this.at
    const text = this.text.slice(start, end)
    const leaf = { type, text, start, end, index: this.leaves.length, gapBefore: start > this.last }
    this.leaves.push(leaf)
    this.at = this.last = end
    return leaf
  }

  private skipGap(): void {
    const { text } = this
    for (;;) {
      const code = text.charCodeAt(this.at)
      if (code === SPACE || code === TAB) this.at++
      else if (code === NEWLINE) {
        this.at++
        this.takeHeredocs()
      } else if (code === BACKSLASH && text.charCodeAt(this.at + 1) === NEWLINE) this.at += 2
      else if (code === HASH && this.atTokenStart()) {
        const eol = text.indexOf('\n', this.at)
        this.push('ShellComment', eol === -1 ? text.length : eol)
      } else return
    }
  }

  /** A `#` inside a word begins no comment: there must be a gap, or an operator, before it. */
  private atTokenStart(): boolean {
    return (
      this.at !== this.last || this.at === 0 || OPERATOR_CHARACTERS.includes(this.text[this.at - 1] ?? '')
    )
  }

  private takeHeredocs(): void {
    if (this.heredocs.length === 0) return
    const pending = this.heredocs
    this.heredocs = []
    for (const { start, end } of pending) {
      if (start !== this.at) throw this.unexpected()
      this.push('HeredocBody', end)
      if (this.text.charCodeAt(this.at) === NEWLINE) this.at++
    }
  }

  private unexpected(): Unreadable {
    const found = this.text.slice(this.at, this.at + 20)
    return new Unreadable('unexpected-text', this.at, `the parser leaves "${found}" over`)
  }
}

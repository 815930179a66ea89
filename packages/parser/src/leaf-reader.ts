import type {
  As,
  EscapeCharacter,
  Flag,
  JsonString,
  Keyword,
  ShellForm,
  ShellText,
  Span,
  Token,
  TokenType,
  Trivia,
  TriviaType,
  Word,
} from '@dockwright/ast'
import { skipSpace } from './blank.js'
import { exactArray } from './exact-array.js'
import { sharedKeyword } from './instruction-types.js'
import { LogicalLine } from './logical-line.js'

const NO_TRIVIA: readonly Trivia[] = []

/**
 * Cuts a logical line into leaves. Offsets that go in are those of the joined text, in rising order; the leaves have
 * those of the source. What lies between two leaves becomes the `leading` trivia of the second.
 */
export class LeafReader {
  readonly line: LogicalLine
  /** The text that the grammars see. */
  joined = ''
  /** Where the last leaf ends in the source. */
  at = 0
  private piece = 0
  private nextDropped = 0
  private start = 0
  private end = 0

  constructor(private readonly source: string) {
    this.line = new LogicalLine(source)
  }

  /** Takes up the instruction whose first line starts at `lineStart` (see LogicalLine.read for the rest). */
  read(lineStart: number, first: number, end: number, next: number, escape: EscapeCharacter): void {
    this.line.read(first, end, next, escape)
    this.joined = this.line.joined
    this.at = lineStart
    this.piece = 0
    this.nextDropped = 0
  }

  /** Where a joined range that is still to be cut into leaves lies in the source. */
  spanOf(from: number, to: number): Span {
    const { piece } = this
    const span = { start: this.sourceOf(from), end: this.sourceOf(to - 1) + 1 }
    this.piece = piece
    return span
  }

  keyword(from: number, to: number): Keyword {
    const leading = this.locate(from, to)
    const { start, end } = this
    const text = sharedKeyword(this.source.slice(start, end))
    return { type: 'Keyword', leading, text, start, end, value: this.valueOf(text, from, to) }
  }

  as(from: number, to: number): As {
    const leading = this.locate(from, to)
    const { start, end } = this
    const text = this.source.slice(start, end)
    return { type: 'As', leading, text, start, end, value: this.valueOf(text, from, to) }
  }

  word(from: number, to: number, value: string | null = null): Word {
    const leading = this.locate(from, to)
    const { start, end } = this
    const text = this.source.slice(start, end)
    return { type: 'Word', leading, text, start, end, value: value ?? this.valueOf(text, from, to) }
  }

  /** A word of no characters right before the joined offset `before`, which is not the end of the line. */
  emptyWord(before: number): Word {
    const start = this.sourceOf(before)
    const leading = this.leading(start)
    return { type: 'Word', leading, text: '', start, end: start, value: '' }
  }

  flag(from: number, to: number, word: string): Flag {
    const leading = this.locate(from, to)
    const { start, end } = this
    const eq = word.indexOf('=')
    const name = word.slice(2, eq === -1 ? undefined : eq)
    const value = eq === -1 ? null : word.slice(eq + 1)
    return { type: 'Flag', leading, text: this.source.slice(start, end), start, end, name, value }
  }

  jsonString(from: number, to: number, value: string): JsonString {
    const leading = this.locate(from, to)
    const { start, end } = this
    return { type: 'JsonString', leading, text: this.source.slice(start, end), start, end, value }
  }

  token<T extends TokenType>(type: T, from: number, to: number): Token<T> {
    const leading = this.locate(from, to)
    const { start, end } = this
    return { type, leading, text: this.source.slice(start, end), start, end } as unknown as Token<T>
  }

  /** A shell form has one part for each physical line, so that a part's text is its value. */
  shellForm(from: number, to: number): ShellForm {
    const { pieceJoined } = this.line
    let next = this.piece
    while (next < pieceJoined.length && (pieceJoined[next] ?? 0) <= from) next++
    const first = this.shellText(from, Math.min(to, pieceJoined[next] ?? to))
    if (next >= pieceJoined.length || (pieceJoined[next] ?? to) >= to) {
      return { type: 'ShellForm', start: first.start, end: this.at, parts: [first] }
    }
    const parts = [first]
    while (next < pieceJoined.length) {
      const start = pieceJoined[next] ?? 0
      if (start >= to) break
      // A line of nothing but a continuation has no share.
      while (next < pieceJoined.length && (pieceJoined[next] ?? 0) <= start) next++
      parts.push(this.shellText(start, Math.min(to, pieceJoined[next] ?? to)))
    }
    return { type: 'ShellForm', start: first.start, end: this.at, parts: exactArray(parts) }
  }

  /** The line ending, with all that is left of the line before it. */
  eol(): Token<'Eol'> {
    const { contentEnd, next } = this.line
    const leading = this.leading(contentEnd)
    this.at = next
    return { type: 'Eol', leading, text: this.source.slice(contentEnd, next), start: contentEnd, end: next }
  }

  private shellText(from: number, to: number): ShellText {
    const leading = this.locate(from, to)
    const { start, end } = this
    const text = this.source.slice(start, end)
    return { type: 'ShellText', leading, text, start, end, value: this.valueOf(text, from, to) }
  }

  /** The joined text of a leaf: its own text (the same string, not a copy of it) unless it is cut or has been changed. */
  private valueOf(text: string, from: number, to: number): string {
    return text.length === to - from && this.joined === this.line.joined ? text : this.joined.slice(from, to)
  }

  /** Sets `start` and `end` to the source offsets of a joined range, moves on, and answers the trivia before it. */
  private locate(from: number, to: number): readonly Trivia[] {
    if (from === to) {
      this.start = this.end = this.at
      return NO_TRIVIA
    }
    this.start = this.sourceOf(from)
    const leading = this.leading(this.start)
    this.end = this.sourceOf(to - 1) + 1
    this.at = this.end
    this.skipDroppedInside()
    return leading
  }

  private sourceOf(joinedOffset: number): number {
    const { first, pieceJoined, pieceSource } = this.line
    if (pieceJoined.length === 0) return first + joinedOffset
    while ((pieceJoined[this.piece + 1] ?? Infinity) <= joinedOffset) this.piece++
    return (pieceSource[this.piece] ?? 0) + joinedOffset - (pieceJoined[this.piece] ?? 0)
  }

  private skipDroppedInside(): void {
    const { dropped } = this.line
    while (this.nextDropped < dropped.length && (dropped[this.nextDropped]?.start ?? Infinity) < this.at)
      this.nextDropped++
  }

  /** The trivia from the last leaf to `start`. */
  private leading(start: number): readonly Trivia[] {
    const { at } = this
    if (start === at) return NO_TRIVIA
    this.at = start
    const { dropped } = this.line
    const next = this.nextDropped < dropped.length ? dropped[this.nextDropped] : undefined
    if (next === undefined || next.start >= start) return this.space(at, start)
    if (next.start === at && next.end === start) {
      this.nextDropped++
      return [next]
    }
    return this.mixedLeading(at, start)
  }

  /** Blanks and dropped lines. */
  private mixedLeading(from: number, start: number): readonly Trivia[] {
    const { dropped } = this.line
    const trivia: Trivia[] = []
    let at = from
    for (
      let next = dropped[this.nextDropped];
      next !== undefined && next.start < start;
      next = dropped[++this.nextDropped]
    ) {
      if (at < next.start) trivia.push(...this.space(at, next.start))
      trivia.push(next)
      at = next.end
    }
    if (at < start) trivia.push(...this.space(at, start))
    return exactArray(trivia)
  }

  /** Blanks between two leaves; the escape character that parseWords skips is kept apart. */
  private space(start: number, end: number): readonly Trivia[] {
    const escape = skipSpace(this.source, start, end)
    if (escape === end) return [this.trivia('Space', start, end)]
    const trivia = [this.trivia('Escape', escape, escape + 1)]
    if (start < escape) trivia.unshift(this.trivia('Space', start, escape))
    if (escape + 1 < end) trivia.push(this.trivia('Space', escape + 1, end))
    return trivia
  }

  private trivia(type: TriviaType, start: number, end: number): Trivia {
    return { type, text: this.source.slice(start, end), start, end }
  }
}

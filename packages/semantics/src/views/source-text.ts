import type { Span } from '@dockwright/ast'

/** A text that BuildKit reads, with the way back to the source: where each of its UTF-16 code units begins and ends there. */
export interface SourceText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where an empty text stands. */
  readonly at: number
}

/** A part of such a text, and its place in the source. */
export interface SourcePart extends Span {
  readonly text: string
}

/** The place in the source of `[from, to)` of the text. It holds what BuildKit drops inside, and nothing of that around it. */
export function spanOfText(source: SourceText, from: number, to: number): Span {
  if (from < to) return { start: source.starts[from] ?? source.at, end: source.ends[to - 1] ?? source.at }
  const at = source.starts[from] ?? source.ends.at(-1) ?? source.at
  return { start: at, end: at }
}

/** The part `[from, to)` of the text; to its end when `to` is left out. */
export function partOfText(source: SourceText, from: number, to = source.text.length): SourcePart {
  return { text: source.text.slice(from, to), ...spanOfText(source, from, to) }
}

/** The same for `[from, to)` of the text as a text of its own. */
export function sliceOfText(source: SourceText, from: number, to = source.text.length): SourceText {
  return {
    text: source.text.slice(from, to),
    starts: source.starts.slice(from, to),
    ends: source.ends.slice(from, to),
    at: spanOfText(source, from, to).start,
  }
}

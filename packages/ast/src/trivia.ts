import type { Span } from './span.js'

/**
 * - `Space`: blanks (Go's `unicode.IsSpace`) that BuildKit trims or splits at.
 * - `Continuation`: the escape character, blanks, and the line ending.
 * - `CommentLine`: a whole `#` line inside a continued instruction, its indentation and line ending included.
 * - `EmptyLine`: a whole blank line inside a continued instruction, its line ending included.
 * - `Escape`: an escape character at the very end of ENV, LABEL or ARG that BuildKit's parseWords skips.
 */
export type TriviaType = 'Space' | 'Continuation' | 'CommentLine' | 'EmptyLine' | 'Escape'

/** Bytes that BuildKit drops while it joins an instruction's lines. Trivia never contributes to a `value`. */
export interface Trivia extends Span {
  readonly type: TriviaType
  readonly text: string
}

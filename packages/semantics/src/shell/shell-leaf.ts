import type { Span } from '@dockwright/ast'

/**
 * - `Word`: a word with its quotes and expansions as written.
 * - `Assignment`: `name=word`, `name+=word`, `name=(…)`, before a command or as an argument of `export` and the like.
 * - `Operator`: `&&`, `;`, `(`, `[[`'s operators, and redirections with their descriptor (`2>`).
 * - `Reserved`: `if`, `{`, `!`, `[[` … where the grammar reads them as such.
 * - `Arithmetic`: `((…))`.
 * - `HeredocOperator`: from the descriptor to the end of the delimiter, the blanks between them included.
 * - `HereString`: from the descriptor to the end of the word.
 * - `HeredocBody`: the lines after a heredoc's line, its closing line included; only in text of several lines.
 * - `ShellComment`: from `#` to the end of the line. In a RUN it hides all that follows.
 */
export type ShellLeafType =
  | 'Word'
  | 'Assignment'
  | 'Operator'
  | 'Reserved'
  | 'Arithmetic'
  | 'HeredocOperator'
  | 'HereString'
  | 'HeredocBody'
  | 'ShellComment'

/** One token of a shell text. The offsets are those of the joined text; `text` is its slice. */
export interface ShellLeaf extends Span {
  readonly type: ShellLeafType
  readonly text: string
  /** Its place in the script's `leaves`. */
  readonly index: number
  /** Whether anything stands between it and the leaf before: blanks, a newline, an escaped newline. */
  readonly gapBefore: boolean
}

import type { Span } from './span.js'
import type { Trivia } from './trivia.js'

/** What every leaf has. `leading` texts followed by `text`, over all leaves in order, are the file. */
export interface LeafBase<T extends string> extends Span {
  readonly type: T
  /** What BuildKit drops between the leaf before and this one; comments inside a continued instruction live here. */
  readonly leading: readonly Trivia[]
  /** The exact source, `[start, end)`. A leaf that is cut by a continuation keeps the break in here. */
  readonly text: string
}

export type TokenType = 'Eol' | 'Bom' | 'CommentText' | 'HeredocBody' | 'HeredocEnd' | '[' | ']' | ',' | '='

/** Punctuation, line ends and raw bodies: leaves that have no value beyond their text. */
export type Token<T extends TokenType = TokenType> = T extends TokenType ? LeafBase<T> : never

/** An instruction's name. `value` has the continuations joined: `FR\⏎OM` has the value `FROM`, its case kept. */
export interface Keyword extends LeafBase<'Keyword'> {
  readonly value: string
}

/** The `AS` between a FROM's image and its stage name, its case kept. */
export interface As extends LeafBase<'As'> {
  readonly value: string
}

/** One word as BuildKit splits it: continuations joined in `value`; quotes and `$variables` are still as written. */
export interface Word extends LeafBase<'Word'> {
  readonly value: string
}

/** One string of a JSON form; `value` is decoded as Go's encoding/json does. */
export interface JsonString extends LeafBase<'JsonString'> {
  readonly value: string
}

/** The share of one physical line in a shell form. The values of all parts, joined, are what the shell gets. */
export interface ShellText extends LeafBase<'ShellText'> {
  readonly value: string
}

/**
 * One word that begins with `--`, right after the keyword. `name` and `value` are what BuildKit reads
 * (extractBuilderFlags, BFlags.Parse): quotes and escapes removed, split at the first `=`, `value` null without one.
 * The terminator `--` is a flag with an empty name and a null value. BuildKit reads flags by byte: non-ASCII characters
 * come out as Latin-1, here as there.
 */
export interface Flag extends LeafBase<'Flag'> {
  readonly name: string
  readonly value: string | null
}

export type Leaf = Token | Keyword | As | Word | JsonString | ShellText | Flag
export type LeafType = Leaf['type']

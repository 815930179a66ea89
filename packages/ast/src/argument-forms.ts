import type { JsonString, ShellText, Token, Word } from './leaf.js'
import type { Span } from './span.js'

/** Free text: what a shell, or the instruction itself, gets as one string. At least one part. */
export interface ShellForm extends Span {
  readonly type: 'ShellForm'
  readonly parts: readonly ShellText[]
}

/** A valid JSON array of strings (exec form). */
export interface JsonForm extends Span {
  readonly type: 'JsonForm'
  readonly open: Token<'['>
  readonly elements: readonly JsonElement[]
  readonly close: Token<']'>
}

/** One string of a JSON array and the comma after it; the last has none. */
export interface JsonElement extends Span {
  readonly type: 'JsonElement'
  readonly string: JsonString
  readonly comma: Token<','> | null
}

/** Words split at blanks, without regard to quotes. At least one word. */
export interface WordList extends Span {
  readonly type: 'WordList'
  readonly words: readonly Word[]
}

/** `K=V`; `K` alone (ARG); or the legacy `K rest of line` (ENV, LABEL), where `eq` is null and `value` is not. */
export interface Pair extends Span {
  readonly type: 'Pair'
  readonly key: Word
  readonly eq: Token<'='> | null
  readonly value: Word | null
}

/** A here-document's lines. They follow the line of their opener, which is an ordinary word or shell text. */
export interface Heredoc extends Span {
  readonly type: 'Heredoc'
  /** The terminator: the opener's word without quotes and escapes. */
  readonly name: string
  /** The digits before `<<`; null when there are none (BuildKit then says 0). */
  readonly fd: number | null
  /** False if the name had quotes: variables are left alone then. */
  readonly expand: boolean
  /** `<<-`: leading tabs are removed from the content and allowed before the terminator. */
  readonly stripTabs: boolean
  readonly body: Token<'HeredocBody'>
  /** The whole terminator line, its tabs and line ending included; null when the body runs to the end of the file. */
  readonly terminator: Token<'HeredocEnd'> | null
}

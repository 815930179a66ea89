import type { LexFailure } from './lex-failure.js'
import type { LexOptions } from './lex-options.js'
import type { RuneScanner } from './rune-scanner.js'
import type { VariableLookup } from './variable-lookup.js'
import type { WordCollector } from './word-collector.js'

/** What the lexing functions share while they work on one word. Mirrors BuildKit's `shellWord`. */
export interface LexContext {
  readonly scanner: RuneScanner
  readonly options: LexOptions
  readonly variables: VariableLookup
  readonly words: WordCollector
}

/** What a lexing function produces: text, or the reason why there is none. */
export type Lexed = string | LexFailure

/** A request to lex on up to an unquoted `stop`: the word, pattern or replacement inside `${...}`. */
export interface NestedWord {
  readonly stop: '}' | '/'
  readonly rawEscapes: boolean
}

/**
 * A lexing function that may meet `${...}`. It yields the nested words it needs and is handed their text, so that words
 * nest as deeply as they like without deepening the JavaScript stack.
 */
export type LexFrame = Generator<NestedWord, Lexed, Lexed>

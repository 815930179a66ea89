import { processWord, processWords, type LexEnvironment } from '@dockwright/parser/shell-lexer'

export interface ExpandOptions {
  /** The escape character in force: a document's `escape`. */
  readonly escape: '\\' | '`'
}

/** What `expand` gives. `value` is null if and only if `error` is not. */
export interface Expansion {
  readonly value: string | null
  readonly error: string | null
  /** The variables asked for that are not set, sorted. */
  readonly unmatched: readonly string[]
}

/** What `expandWords` gives. `words` is null if and only if `error` is not. */
export interface WordsExpansion {
  readonly words: readonly string[] | null
  readonly error: string | null
  /** The variables asked for that are not set, sorted. */
  readonly unmatched: readonly string[]
}

/**
 * Expands a word as BuildKit does where variables are allowed (FROM, ENV, WORKDIR, COPY ...): `$name` and `${...}` are
 * replaced, quotes and escapes removed. Goes in: the word as written (a node's `value`) and the variables, an object or a
 * map. Comes out: the text; an unset variable is empty and listed in `unmatched`. Never throws: a word that BuildKit
 * rejects has `value` null and `error` BuildKit's text. BuildKit's `Lex.ProcessWord`.
 */
export function expand(word: string, env: LexEnvironment, options: ExpandOptions): Expansion {
  const { value, error, unmatched } = processWord(word, env, { escape: options.escape })
  return { value, error, unmatched }
}

/**
 * Expands as `expand` does, then splits at blanks outside quotes, those of expanded variables included, as BuildKit does
 * for EXPOSE. Comes out: the words, none for an empty text; on failure `words` null and `error` BuildKit's text.
 * BuildKit's `Lex.ProcessWords`.
 */
export function expandWords(word: string, env: LexEnvironment, options: ExpandOptions): WordsExpansion {
  const { words, error, unmatched } = processWords(word, env, { escape: options.escape })
  return { words, error, unmatched }
}

import type { LexEnvironment } from './lex-environment.js'
import type { LexOptions } from './lex-options.js'
import { lexWord, type LexedWord } from './lex-word.js'

/** What `processWord` gives. `value` is null if and only if `error` is not. */
export type ProcessedWord = Pick<LexedWord, 'value' | 'error' | 'matched' | 'unmatched'>

/**
 * Expands the variables of a word and removes its quotes and escapes. Never throws: a word that BuildKit rejects has
 * BuildKit's error text. `matched` and `unmatched` are the variables that were asked for, sorted, by whether they are
 * set; after an error, those asked for up to it. Mirrors BuildKit's `Lex.ProcessWordWithMatches`.
 *
 * Lone surrogates count as U+FFFD. Nesting may be of any depth. An expansion longer than 2^24 characters is an error,
 * which BuildKit does not have.
 */
export function processWord(word: string, env: LexEnvironment, options: LexOptions): ProcessedWord {
  const { value, error, matched, unmatched } = lexWord(word, env, options)
  return { value, error, matched, unmatched }
}

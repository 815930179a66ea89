import type { LexEnvironment } from './lex-environment.js'
import type { LexOptions } from './lex-options.js'
import { lexWord, type LexedWord } from './lex-word.js'

/** What `processWords` gives. `words` is null if and only if `error` is not. */
export type ProcessedWords = Pick<LexedWord, 'words' | 'error' | 'matched' | 'unmatched'>

/**
 * Expands as `processWord` does and splits the result at blanks that are neither quoted nor escaped; blanks that come
 * out of an unquoted expansion split too. Mirrors BuildKit's `Lex.ProcessWords`, with its flaw that the part of a word
 * before a `${...}` with a modifier is lost: `a${X:-b}` gives `b`.
 */
export function processWords(word: string, env: LexEnvironment, options: LexOptions): ProcessedWords {
  const { words, error, matched, unmatched } = lexWord(word, env, options)
  return { words, error, matched, unmatched }
}

import { failure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'

/** The longest text that expansion may produce, in UTF-16 code units. */
export const MAXIMUM_EXPANSION_LENGTH = 2 ** 24

/**
 * `text` followed by an expansion. BuildKit has no limit here, but nested replacements grow exponentially
 * (`${A//x/${A//x/...}}`), so an answer that no machine could hold becomes an error instead.
 */
export function appendExpansion(text: string, expansion: string): Lexed {
  if (text.length + expansion.length > MAXIMUM_EXPANSION_LENGTH && expansion !== '') return expansionTooLong()
  return text + expansion
}

export function expansionTooLong(): Lexed {
  return failure(`expansion is longer than ${MAXIMUM_EXPANSION_LENGTH} characters`)
}

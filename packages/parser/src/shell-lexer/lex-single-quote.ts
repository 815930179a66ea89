import type { LexContext, Lexed } from './lex-context.js'
import { failure } from './lex-failure.js'

/**
 * Everything between single quotes, as it is: there is no escape. Mirrors BuildKit's `processSingleQuote`.
 *
 *     'a\b $c'
 *     ^------^
 */
export function lexSingleQuote({ scanner, options }: LexContext): Lexed {
  const quote = options.rawQuotes === true ? "'" : ''
  let result = ''
  scanner.next()
  for (let rune = scanner.next(); rune !== null; rune = scanner.next()) {
    if (rune === "'") return quote + result + quote
    result += rune
  }
  return failure('unexpected end of statement while looking for matching single-quote')
}

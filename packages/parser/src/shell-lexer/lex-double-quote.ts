import { appendExpansion } from './append-expansion.js'
import type { LexContext, LexFrame } from './lex-context.js'
import { lexDollar } from './lex-dollar.js'
import { failure, isFailure } from './lex-failure.js'

/**
 * Everything between double quotes, `$` expanded. The escape character escapes `"`, `$` and itself; before anything else
 * both characters stay. Mirrors BuildKit's `processDoubleQuote`.
 *
 *     "a\"b $c \d"
 *     ^----------^
 */
export function* lexDoubleQuote(context: LexContext, rawEscapes: boolean): LexFrame {
  const { scanner, options } = context
  const quote = options.rawQuotes === true ? '"' : ''
  let result = ''
  scanner.next()
  for (let rune = scanner.peek(); rune !== null; rune = scanner.peek()) {
    if (rune === '$') {
      const value = yield* lexDollar(context)
      if (isFailure(value)) return value
      const appended = appendExpansion(result, value)
      if (isFailure(appended)) return appended
      result = appended
      continue
    }
    scanner.next()
    if (rune === '"') return quote + result + quote
    if (rune !== options.escape) {
      result += rune
      continue
    }
    if (rawEscapes) result += rune
    const following = scanner.peek()
    if (following === null) break
    const escapable = following === '"' || following === '$' || following === options.escape
    // With raw escapes an escape before any other rune comes out twice, as it does in BuildKit.
    result += escapable ? following : rune
    if (escapable) scanner.next()
  }
  return failure('unexpected end of statement while looking for matching double-quote')
}

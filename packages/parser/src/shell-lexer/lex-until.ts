import { appendExpansion } from './append-expansion.js'
import type { LexContext, Lexed, LexFrame, NestedWord } from './lex-context.js'
import { lexDollar } from './lex-dollar.js'
import { lexDoubleQuote } from './lex-double-quote.js'
import { lexPossibleHeredoc } from './lex-possible-heredoc.js'
import { lexSingleQuote } from './lex-single-quote.js'
import { failure, isFailure } from './lex-failure.js'

/**
 * Expands up to `stop` outside quotes (which is consumed), or up to the end where `stop` is null. Mirrors BuildKit's
 * `processStopOn`.
 *
 *     ${NAME:-de"fau"lt}
 *             ^--------^ stop
 */
export function* lexUntil(
  context: LexContext,
  stop: NestedWord['stop'] | null,
  rawEscapes: boolean,
): LexFrame {
  const { scanner, options } = context
  const words = stop === null ? context.words : null // the words of a nested word are never asked for
  let result = ''
  for (let rune = scanner.peek(); rune !== null; rune = scanner.peek()) {
    if (rune === stop) {
      scanner.next()
      return result
    }
    const special = yield* lexSpecial(context, rune, rawEscapes)
    if (isFailure(special)) return special
    if (special !== null) {
      const appended = appendExpansion(result, special)
      if (isFailure(appended)) return appended
      result = appended
      if (rune === '$') words?.addExpanded(special)
      else words?.addRaw(special)
      continue
    }
    scanner.next()
    if (rune !== options.escape) {
      result += rune
      words?.addRune(rune)
      continue
    }
    const escaped = (rawEscapes ? rune : '') + (scanner.next() ?? '') // an escape at the end is dropped, unless raw
    result += escaped
    words?.addRaw(escaped)
  }
  if (stop === null) return result
  return failure(`unexpected end of statement while looking for matching ${stop}`)
}

/** The text for a rune with a meaning of its own, or null for any other rune, which is left unread. */
function* lexSpecial(
  context: LexContext,
  rune: string,
  rawEscapes: boolean,
): Generator<NestedWord, Lexed | null, Lexed> {
  if (rune === '$') return yield* lexDollar(context)
  if (rune === '<') return lexPossibleHeredoc(context.scanner)
  if (context.options.skipProcessQuotes === true) return null
  if (rune === "'") return lexSingleQuote(context)
  if (rune === '"') return yield* lexDoubleQuote(context, rawEscapes)
  return null
}

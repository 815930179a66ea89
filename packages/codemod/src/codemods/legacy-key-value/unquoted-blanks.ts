import type { EscapeCharacter } from '@dockwright/ast'

/** Go's unicode.IsSpace, at which BuildKit's parseWords splits. */
const BLANK = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/**
 * The offsets of the blanks at which BuildKit's parseWords would split a text; null when a quote is left open.
 *
 *     a "b c" d\ e f
 *      ^     ^    ^
 */
export function unquotedBlanks(text: string, escape: EscapeCharacter): readonly number[] | null {
  const blanks: number[] = []
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === escape && quote !== "'") at++
    else if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (BLANK.test(character)) blanks.push(at)
  }
  return quote === '' ? blanks : null
}

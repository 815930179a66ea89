import type { EscapeCharacter } from '@dockwright/ast'
import { isSpace } from '../blank.js'

/** One word of ENV, LABEL or ARG: `[start, end)` of the joined text, quotes and escapes as they are. */
export interface QuotedWord {
  readonly start: number
  readonly end: number
}

/**
 * Splits at blanks outside quotes (BuildKit's parseWords). An escape character at the very end of the text belongs to
 * no word.
 *
 *     A="x y" B='z' C=a\ b
 *     ^------ ^---- ^-----
 */
export function quotedWords(text: string, from: number, to: number, escape: EscapeCharacter): QuotedWord[] {
  const words: QuotedWord[] = []
  let at = from
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) at++
    if (at === to) break
    const start = at
    let end = to
    let quote = ''
    for (; at < to; at++) {
      const character = text[at] ?? ''
      if (character === escape && quote !== "'") {
        // The escaped character is taken whole, so that an escape never cuts a surrogate pair; that makes no difference here.
        if (at + 1 === to) end = at
        else at++
      } else if (quote !== '') {
        if (character === quote) quote = ''
      } else if (character === '"' || character === "'") quote = character
      else if (isSpace(character.charCodeAt(0))) {
        end = at
        break
      }
    }
    if (end > start) words.push({ start, end })
  }
  return words
}

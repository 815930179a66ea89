import type { EscapeCharacter } from '@dockwright/ast'
import type { TextRange } from '@dockwright/semantics'

const NAME_CHARACTER = /[\p{L}\p{Nd}_]/u

/**
 * Where a text that BuildKit expands uses a variable: the places of the name. Null when a quote is left open. In the body of a
 * here-document quotes are ordinary characters. Mirrors the shell lexer's processDollar and its quotes.
 *
 *     "$HOME/${DIR:-$HOME}"'$HOME'
 *       ^^^^          ^^^^
 */
export function usesInWord(
  text: string,
  name: string,
  { escape, isBody = false }: { readonly escape: EscapeCharacter; readonly isBody?: boolean },
): readonly TextRange[] | null {
  const uses: TextRange[] = []
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === escape) at++
    else if (character === '"' && !isBody) isQuoted = !isQuoted
    else if (character === "'" && !isBody && !isQuoted) {
      at = text.indexOf("'", at + 1)
      if (at === -1) return null
    } else if (character === '$') {
      const from = text[at + 1] === '{' ? at + 2 : at + 1
      const to = from + name.length
      if (text.startsWith(name, from) && !NAME_CHARACTER.test(text[to] ?? '')) uses.push({ from, to })
    }
  }
  return isQuoted ? null : uses
}

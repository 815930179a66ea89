/** A piece of a word that BuildKit expands: one of its characters, or a variable. Offsets are those of the word's value. */
export type TemplatePiece =
  | { readonly kind: 'character'; readonly text: string; readonly at: number }
  | { readonly kind: 'variable'; readonly name: string; readonly from: number; readonly to: number }

const VARIABLE = /\$(?:(\w+)|\{(\w+)\})/y

/**
 * The pieces of a word without its quotes; null for a word with more in it than characters, quotes and plain variables.
 *
 *     "node:${VERSION}-slim"
 *      ^^^^^^^^^^^^^^^^^^^^   five characters, a variable, five characters
 */
export function readTemplate(value: string): readonly TemplatePiece[] | null {
  const pieces: TemplatePiece[] = []
  let quote = ''
  for (let at = 0; at < value.length;) {
    const character = value[at] ?? ''
    if (character === '\\' || character === '`') return null
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === '$') {
      VARIABLE.lastIndex = at
      const match = VARIABLE.exec(value)
      if (match === null || quote === "'") return null
      const to = VARIABLE.lastIndex
      pieces.push({ kind: 'variable', name: match[1] ?? match[2] ?? '', from: at, to })
      at = to
      continue
    } else pieces.push({ kind: 'character', text: character, at })
    at++
  }
  return quote === '' ? pieces : null
}

const EXPANDED = /[$`*?[\]{}~]/
const ESCAPED_IN_QUOTES = '$`"\\'

/**
 * What a word stands for, quotes and backslashes removed, if that is certain from the text alone; null if it holds an
 * expansion, a glob or a brace (`$x`, `*.txt`, `{a,b}`, `~`).
 */
export function wordLiteral(text: string): string | null {
  let value = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    switch (character) {
      case "'": {
        const end = text.indexOf("'", at + 1)
        if (end === -1) return null
        value += text.slice(at + 1, end)
        at = end
        break
      }
      case '"': {
        const quoted = doubleQuoted(text, at + 1)
        if (quoted === null) return null
        value += quoted.value
        at = quoted.end
        break
      }
      case '\\':
        at++
        if (text[at] !== '\n') value += text[at] ?? '\\'
        break
      default:
        if (EXPANDED.test(character)) return null
        value += character
    }
  }
  return value
}

/** The text up to the closing quote, whose offset is `end`. */
function doubleQuoted(text: string, start: number): { value: string; end: number } | null {
  let value = ''
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '"') return { value, end: at }
    if (character === '$' || character === '`') return null
    if (character !== '\\') value += character
    else {
      const next = text[++at] ?? ''
      if (next !== '\n') value += ESCAPED_IN_QUOTES.includes(next) ? next : `\\${next}`
    }
  }
  return null
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
])

// All but the quote, the backslash and what Go's strconv.IsPrint accepts: letters, marks, numbers, punctuation, symbols and
// the ASCII space. A lone surrogate is among them.
const TO_ESCAPE = /["\\]|[^\p{Letter}\p{Mark}\p{Number}\p{Punctuation}\p{Symbol} ]/gu

/** A text as Go's `strconv.Quote` (and so `%q`) prints it: in double quotes, unprintable runes escaped. */
export function goQuote(text: string): string {
  return `"${text.replace(TO_ESCAPE, escapeRune)}"`
}

function escapeRune(rune: string): string {
  const short = ESCAPES.get(rune)
  if (short !== undefined) return short
  const code = rune.codePointAt(0) ?? 0
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD' // no surrogates in UTF-8: Go gets U+FFFD, which is printable
  const digits = code.toString(16)
  if (code < 0x20 || code === 0x7f) return `\\x${digits.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}

/** Whether a UTF-16 code unit is a blank to BuildKit's `trimLeadingWhitespace` (Go's unicode.IsSpace). */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x85) return false
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Go's strings.TrimSpace: U+FEFF is no blank there, U+0085 is one. */
export function trimSpace(text: string): string {
  const end = trimSpaceEnd(text, 0, text.length)
  return text.slice(skipSpace(text, 0, end), end)
}

/** Whether a code unit separates words: BuildKit's `reWhitespace`, tab, VT, FF, CR and space. */
export function isWordBreak(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d)
}

/** The first offset in `[start, end)` that is no blank, or `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The end of `[start, end)` without the blanks at its end. */
export function trimSpaceEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** The first offset in `[start, end)` that does not separate words, or `end`. */
export function skipWordBreak(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isWordBreak(text.charCodeAt(at))) at++
  return at
}

/** The end of the word that starts at `start`: the next separator, or `end`. */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !isWordBreak(text.charCodeAt(at))) at++
  return at
}

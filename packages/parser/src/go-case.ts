/** Go's strings.ToLower: one code point at a time, without the context rules and expansions of JavaScript. */
export function goToLower(text: string): string {
  if (!hasNonAscii(text)) return text.toLowerCase()
  let lower = ''
  for (const character of text) lower += character === '\u0130' ? 'i' : character.toLowerCase()
  return lower
}

/** Go's strings.ToUpper: a character whose upper case is a string of several stays as it is. */
export function goToUpper(text: string): string {
  if (!hasNonAscii(text)) return text.toUpperCase()
  let upper = ''
  for (const character of text) {
    const candidate = character.toUpperCase()
    upper += [...candidate].length === 1 ? candidate : character
  }
  return upper
}

function hasNonAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return true
  return false
}

/** A text as Go's `time` package prints it in its errors: in double quotes, control and non-ASCII characters as their bytes. */
export function goQuoteTime(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&')
  return `"${escaped.replace(/[^\x20-\x7f]/gu, bytes)}"`
}

function bytes(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('')
}

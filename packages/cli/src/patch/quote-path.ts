const SHORT: ReadonlyMap<number, string> = new Map([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
])

/** A path as git writes it in a patch: in double quotes, with octal bytes, where it has anything unusual (quote.c). */
export function quotePath(path: string): string {
  let quoted = ''
  let needsQuotes = false
  for (const byte of Buffer.from(path, 'utf8')) {
    const escape =
      SHORT.get(byte) ?? (byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, '0')}` : null)
    if (escape !== null) needsQuotes = true
    quoted += escape ?? String.fromCharCode(byte)
  }
  return needsQuotes ? `"${quoted}"` : quoted
}

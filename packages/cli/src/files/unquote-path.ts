const SHORT: ReadonlyMap<string, number> = new Map([
  ['a', 0x07],
  ['b', 0x08],
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
])

/** A path as git writes odd ones in its lists, in double quotes with escapes (quote.c), as it is; null for what is not so quoted. */
export function unquotePath(text: string): string | null {
  const [, inner] = /^"((?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*)"$/.exec(text) ?? []
  if (inner === undefined) return null
  const parts = (inner.match(/\\[0-7]{3}|\\.|[^\\]+/g) ?? []).map((part) => {
    if (!part.startsWith('\\')) return Buffer.from(part, 'utf8')
    const escape = part.slice(1)
    const byte = escape.length === 3 ? Number.parseInt(escape, 8) : SHORT.get(escape)
    return byte === undefined ? Buffer.from(escape, 'utf8') : Buffer.from([byte])
  })
  return Buffer.concat(parts).toString('utf8')
}

/** A path without `.`, `..` and doubled slashes, as far as that goes. Go's path.Clean. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!rooted) parts.push(part)
  }
  const clean = (rooted ? '/' : '') + parts.join('/')
  return clean === '' ? '.' : clean
}

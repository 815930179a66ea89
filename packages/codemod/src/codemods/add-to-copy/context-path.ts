/** A source as BuildKit looks it up: relative to the context's root, which `..` cannot leave. Empty for the root itself. */
export function contextPath(source: string): string {
  const parts: string[] = []
  for (const part of source.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

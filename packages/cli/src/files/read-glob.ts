export interface Glob {
  /** The folder to search. */
  readonly base: string
  /** Whether a path relative to it matches. */
  readonly matches: (path: string) => boolean
}

/** Reads a path as a glob; null when it has nothing of one. Names with a leading dot match, as in a folder's search. */
export async function readGlob(pattern: string): Promise<Glob | null> {
  const { default: picomatch } = await import('picomatch')
  const { isGlob, base, glob, negated } = picomatch.scan(pattern)
  if (!isGlob || negated) return null
  return { base: base === '' ? '.' : base, matches: picomatch(glob, { dot: true }) }
}

import picomatch from 'picomatch'

export interface Glob {
  /** The folder to search. */
  readonly base: string
  /** Whether a path relative to it matches. */
  readonly matches: (path: string) => boolean
}

/** Reads a path as a glob; null when it has nothing of one. Names with a leading dot match, as in a folder's search. */
export function readGlob(pattern: string): Glob | null {
  const { isGlob, base, glob, negated } = picomatch.scan(pattern)
  if (!isGlob || negated) return null
  return { base: base === '' ? '.' : base, matches: picomatch(glob, { dot: true }) }
}

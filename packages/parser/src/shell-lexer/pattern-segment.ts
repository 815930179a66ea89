/** Stands for `?` among the code points of a segment: any rune but a line feed. */
export const ANY_RUNE = -1

/** A piece of a pattern between stars; every match of it has the same number of runes. It may be empty. */
export interface PatternSegment {
  readonly codes: readonly number[]
  /**
   * For each prefix, the length of its longest proper prefix that is also its suffix (Knuth, Morris and Pratt); null
   * for a segment with ANY_RUNE, where there is no such thing.
   */
  readonly fallbacks: Int32Array | null
}

export function patternSegment(codes: readonly number[]): PatternSegment {
  return { codes, fallbacks: codes.includes(ANY_RUNE) ? null : prefixFallbacks(codes) }
}

function prefixFallbacks(codes: readonly number[]): Int32Array {
  const fallbacks = new Int32Array(codes.length)
  let matched = 0
  for (let at = 1; at < codes.length; at++) {
    while (matched > 0 && codes[matched] !== codes[at]) matched = fallbacks[matched - 1] ?? 0
    if (codes[matched] === codes[at]) matched++
    fallbacks[at] = matched
  }
  return fallbacks
}

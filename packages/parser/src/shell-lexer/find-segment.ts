import { ANY_RUNE, type PatternSegment } from './pattern-segment.js'

/** There is no such place. */
export const NOT_FOUND = -1

const LINE_FEED = 0x0a

/** The first (or last) place from `from` to `limit`, both included, where the segment matches. */
export function findSegment(
  text: Int32Array,
  segment: PatternSegment,
  from: number,
  limit: number,
  which: 'first' | 'last',
): number {
  const { codes, fallbacks } = segment
  const lastPlace = Math.min(limit, text.length - codes.length)
  if (fallbacks !== null && codes.length > 0)
    return findLiteral(text, codes, fallbacks, from, lastPlace, which)
  if (which === 'first') {
    for (let at = from; at <= lastPlace; at++) if (segmentMatches(text, codes, at)) return at
  } else {
    for (let at = lastPlace; at >= from; at--) if (segmentMatches(text, codes, at)) return at
  }
  return NOT_FOUND
}

function segmentMatches(text: Int32Array, codes: readonly number[], at: number): boolean {
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index]
    const found = text[at + index]
    if (code === ANY_RUNE ? found === LINE_FEED : code !== found) return false
  }
  return true
}

/** Knuth, Morris and Pratt: linear for every input. */
function findLiteral(
  text: Int32Array,
  codes: readonly number[],
  fallbacks: Int32Array,
  from: number,
  lastPlace: number,
  which: 'first' | 'last',
): number {
  let result = NOT_FOUND
  let matched = 0
  for (let at = from; at < lastPlace + codes.length; at++) {
    while (matched > 0 && codes[matched] !== text[at]) matched = fallbacks[matched - 1] ?? 0
    if (codes[matched] === text[at]) matched++
    if (matched < codes.length) continue
    result = at + 1 - matched
    if (which === 'first') return result
    matched = fallbacks[matched - 1] ?? 0
  }
  return result
}

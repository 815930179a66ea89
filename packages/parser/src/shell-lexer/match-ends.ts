import { literalOccurrences } from './literal-occurrences.js'
import type { PatternPart } from './shell-pattern.js'

/** No match starts here. */
export const NO_MATCH = -1

/**
 * For every place of `runes` (its end included) the end of the match that a backtracking matcher would find first there,
 * or NO_MATCH. Stars take as much as they can if `isGreedy`, else as little.
 *
 * Works from the last part to the first: before a part is handled, `ends[i]` answers for the parts after it. So it takes
 * time proportional to text times parts, where backtracking is exponential; the answers are those of Go's regexp.
 */
export function matchEnds(parts: readonly PatternPart[], runes: readonly string[], isGreedy: boolean): Int32Array {
  const ends = new Int32Array(runes.length + 1).map((_, at) => at)
  for (const part of [...parts].reverse()) {
    switch (part.kind) {
      case 'literal':
        matchLiteral(ends, runes, part.runes)
        break
      case 'any':
        matchAny(ends, runes, part.count)
        break
      case 'star':
        matchStar(ends, runes, isGreedy)
        break
      default:
        part satisfies never
    }
  }
  return ends
}

function matchLiteral(ends: Int32Array, runes: readonly string[], literal: readonly string[]): void {
  let at = 0
  for (const found of literalOccurrences(runes, literal)) {
    ends.fill(NO_MATCH, at, found)
    ends[found] = ends[found + literal.length] ?? NO_MATCH
    at = found + 1
  }
  ends.fill(NO_MATCH, at)
}

function matchAny(ends: Int32Array, runes: readonly string[], count: number): void {
  let lineEnd = runes.indexOf('\n')
  for (let at = 0; at < ends.length; at++) {
    if (lineEnd !== -1 && lineEnd < at) lineEnd = runes.indexOf('\n', at)
    const limit = lineEnd === -1 ? runes.length : lineEnd
    ends[at] = at + count <= limit ? (ends[at + count] ?? NO_MATCH) : NO_MATCH
  }
}

function matchStar(ends: Int32Array, runes: readonly string[], isGreedy: boolean): void {
  for (let at = runes.length - 1; at >= 0; at--) {
    const whenEmpty = ends[at] ?? NO_MATCH
    const whenLonger = runes[at] === '\n' ? NO_MATCH : (ends[at + 1] ?? NO_MATCH)
    const [preferred, other] = isGreedy ? [whenLonger, whenEmpty] : [whenEmpty, whenLonger]
    ends[at] = preferred === NO_MATCH ? other : preferred
  }
}

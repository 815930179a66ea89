import { distance } from 'fastest-levenshtein'

/** From this many edits on a name is no misspelling of another. */
const TOO_MANY_EDITS = 3
/** What all comparisons for a document may cost; in a file that needs more, the rest go without suggestions. */
const MOST_COST = 1_000_000
/** So many pairs of characters are compared at the cost of a look at one more name. */
const PAIRS_AT_ONCE = 256

/**
 * Finds what a misspelt name may mean. Mirrors BuildKit's suggest.Search, case-sensitive, which takes also a name that has
 * nothing in common with a short one.
 */
export class ClosestName {
  private cost = 0

  /** The first of the nearest names, less than three edits away; null when none is. */
  of(name: string, known: Iterable<string>): string | null {
    let closest: string | null = null
    let fewest = TOO_MANY_EDITS
    for (const candidate of known) {
      if (++this.cost > MOST_COST) return null
      // The distance is at least the difference in length.
      if (Math.abs(candidate.length - name.length) >= fewest) continue
      this.cost += (candidate.length * name.length) / PAIRS_AT_ONCE
      if (this.cost > MOST_COST) return null
      const edits = distance(name, candidate)
      if (edits >= fewest) continue
      closest = candidate
      fewest = edits
    }
    // To BuildKit an empty name is no suggestion, though it may keep others from being one.
    return closest === '' ? null : closest
  }
}

import { distance } from 'fastest-levenshtein'

/** From this many edits on a name is no misspelling of another. */
const TOO_MANY_EDITS = 3
/** So many names are compared for a document; in a file that needs more, the rest go without suggestions. */
const MOST_COMPARISONS = 1_000_000

/**
 * Finds what a misspelt name may mean. Mirrors BuildKit's suggest.Search, case-sensitive, which takes also a name that has
 * nothing in common with a short one.
 */
export class ClosestName {
  private comparisons = 0

  /** The first of the nearest names, less than three edits away; null when none is. */
  of(name: string, known: Iterable<string>): string | null {
    let closest: string | null = null
    let fewest = TOO_MANY_EDITS
    for (const candidate of known) {
      if (++this.comparisons > MOST_COMPARISONS) return null
      // The distance is at least the difference in length.
      if (Math.abs(candidate.length - name.length) >= fewest) continue
      const edits = distance(name, candidate)
      if (edits >= fewest) continue
      closest = candidate
      fewest = edits
    }
    // To BuildKit an empty name is no suggestion, though it may keep others from being one.
    return closest === '' ? null : closest
  }
}

import { distance } from 'fastest-levenshtein'

/** Up to this many edits away BuildKit takes a word for a misspelling (its suggest.Search). */
const MOST_EDITS = 2

/** A hint that names the known word closest to `word`, as BuildKit's suggest.Search finds it; null when none is close. */
export function suggestion(word: string, known: readonly string[], prefix = ''): string | null {
  const closest = closestWord(word, known)
  return closest === null ? null : `did you mean "${prefix}${closest}"?`
}

/** The known word closest to `word`, at most two edits away; null when none is. */
export function closestWord(word: string, known: readonly string[]): string | null {
  let closest: string | null = null
  let fewest = MOST_EDITS + 1
  for (const candidate of known) {
    // The distance is at least the difference in length; a word of a megabyte is not worth the walk.
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = distance(word, candidate)
    if (edits >= fewest || edits >= candidate.length) continue
    closest = candidate
    fewest = edits
  }
  return closest
}

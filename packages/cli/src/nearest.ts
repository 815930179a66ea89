import { distance } from 'fastest-levenshtein'

/** What of `known` the user may have meant by `text`; null when nothing is near. */
export function nearest(text: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(text.length / 3)) + 1
  for (const name of known) {
    // A beginning is as good as one slip: `merge` is merge-run.
    const edits = text.length > 2 && name.startsWith(text) ? 1 : distance(text, name)
    if (edits >= least) continue
    best = name
    least = edits
  }
  return best
}

/** What to write instead of `text`, which is none of `known`; `otherwise` where nothing is near. */
export function nearestHint(text: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(text, known)
  return near === null ? otherwise : `did you mean "${near}"?`
}

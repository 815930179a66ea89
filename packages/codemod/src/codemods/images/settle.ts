const MOST_STEPS = 10

/**
 * What a text becomes when a map is applied to it until nothing changes any more, so that a second run finds nothing to do.
 * Null when that never happens.
 */
export function settle(text: string, step: (text: string) => string): string | null {
  let current = text
  for (let count = 0; count <= MOST_STEPS; count++) {
    const next = step(current)
    if (next === current) return current
    current = next
  }
  return null
}

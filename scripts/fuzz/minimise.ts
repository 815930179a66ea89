const MOST_ATTEMPTS = 4_000

/** A text as short as can be that still fails: parts are taken out, large ones first, until none can be spared. */
export function minimise(text: string, fails: (candidate: string) => boolean): string {
  let smallest = text
  let attempts = 0
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && attempts < MOST_ATTEMPTS; attempts++) {
      const candidate = smallest.slice(0, at) + smallest.slice(at + size)
      if (fails(candidate)) smallest = candidate
      else at += size
    }
  }
  return smallest
}

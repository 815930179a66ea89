/** What of `known` the user may have meant by `text`; null when nothing is near. */
export async function nearest(text: string, known: Iterable<string>): Promise<string | null> {
  const { default: leven } = await import('leven')
  let best: string | null = null
  let least = Math.max(2, Math.floor(text.length / 3)) + 1
  for (const name of known) {
    const distance = name.startsWith(text) && text.length > 2 ? 1 : leven(text, name)
    if (distance >= least) continue
    best = name
    least = distance
  }
  return best
}

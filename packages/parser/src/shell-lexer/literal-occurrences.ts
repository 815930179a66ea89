/**
 * The places where `literal` (not empty) starts in `text`, overlapping ones too, in order. Knuth, Morris and Pratt:
 * linear for every input.
 */
export function literalOccurrences(text: readonly string[], literal: readonly string[]): number[] {
  const fallbacks = prefixFallbacks(literal)
  const found: number[] = []
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    matched = extendMatch(literal, fallbacks, matched, text[at])
    if (matched === literal.length) {
      found.push(at + 1 - matched)
      matched = fallbacks[matched - 1] ?? 0
    }
  }
  return found
}

/** For each prefix of the literal, the length of its longest proper prefix that is also its suffix. */
function prefixFallbacks(literal: readonly string[]): Int32Array {
  const fallbacks = new Int32Array(literal.length)
  let matched = 0
  for (let at = 1; at < literal.length; at++) {
    matched = extendMatch(literal, fallbacks, matched, literal[at])
    fallbacks[at] = matched
  }
  return fallbacks
}

function extendMatch(
  literal: readonly string[],
  fallbacks: Int32Array,
  matched: number,
  rune: string | undefined,
): number {
  let length = matched
  while (length > 0 && literal[length] !== rune) length = fallbacks[length - 1] ?? 0
  return literal[length] === rune ? length + 1 : 0
}

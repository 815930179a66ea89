/**
 * The text with every lone surrogate replaced by U+FFFD. Go strings hold UTF-8, which has no surrogates, so this is what
 * BuildKit would get to see.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

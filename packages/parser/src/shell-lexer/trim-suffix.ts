import { isFailure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'
import { trimPrefix } from './trim-prefix.js'

/**
 * The value without the shortest (longest, if greedy) suffix that matches. Mirrors BuildKit's `trimSuffix`, which trims
 * the reversed value by the reversed pattern; its error shows the pattern reversed.
 */
export function trimSuffix(value: string, pattern: string, isGreedy: boolean): Lexed {
  const trimmed = trimPrefix(reverseRunes(value), reversePattern(pattern), isGreedy)
  return isFailure(trimmed) ? trimmed : reverseRunes(trimmed)
}

/** Mirrors BuildKit's `reverseString`. */
function reverseRunes(text: string): string {
  return Array.from(text).reverse().join('')
}

/** Reversed, with each escape kept before the rune it escapes: `a\*c` is `c\*a`. Mirrors BuildKit's `reversePattern`. */
function reversePattern(pattern: string): string {
  return (pattern.match(/\\.|./gsu) ?? []).reverse().join('')
}

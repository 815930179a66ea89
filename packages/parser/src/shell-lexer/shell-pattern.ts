import { failure, type LexFailure } from './lex-failure.js'
import { printedRune, RuneScanner } from './rune-scanner.js'

/** A piece of a pattern: runes that mean themselves, a number of `?` in a row, or `*`. */
export type PatternPart =
  | { readonly kind: 'literal'; readonly runes: readonly string[] }
  | { readonly kind: 'any'; readonly count: number }
  | { readonly kind: 'star' }

/**
 * Reads a pattern in which `*` and `?` are wildcards, `\` makes `*`, `?` and `\` literal and vanishes before `}` and `/`.
 * The escape is `\` here whatever the file's is. Mirrors BuildKit's `convertShellPatternToRegex`, whose wildcards are
 * `.*` and `.`, which don't match a line feed.
 */
export function parseShellPattern(pattern: string): readonly PatternPart[] | LexFailure {
  const parts: PatternPart[] = []
  const scanner = new RuneScanner(pattern)
  let literal: string[] | null = null // the runes of the last part, while it is open
  for (let rune = scanner.next(); rune !== null; rune = scanner.next()) {
    if (rune === '*' || rune === '?') {
      literal = null
      addWildcard(parts, rune)
      continue
    }
    if (rune === '\\') {
      const following = scanner.peek()
      if (following === '}' || following === '/') continue
      scanner.next()
      if (following !== '*' && following !== '?' && following !== '\\') return invalidEscape(pattern, following)
      rune = following
    }
    if (literal === null) {
      literal = []
      parts.push({ kind: 'literal', runes: literal })
    }
    literal.push(rune)
  }
  return parts
}

function addWildcard(parts: PatternPart[], rune: '*' | '?'): void {
  const last = parts.at(-1)
  if (rune === '?') {
    const count = last?.kind === 'any' ? last.count : 0
    if (count > 0) parts.pop()
    parts.push({ kind: 'any', count: count + 1 })
  } else if (last?.kind !== 'star') {
    parts.push({ kind: 'star' }) // a second `*` right after it matches nothing more
  }
}

function invalidEscape(pattern: string, rune: string | null): LexFailure {
  return failure(`invalid pattern (${pattern}) in substitution: invalid escape '\\${printedRune(rune)}'`)
}

import { failure, type LexFailure } from './lex-failure.js'
import { ANY_RUNE, patternSegment, type PatternSegment } from './pattern-segment.js'
import { printedRune, RuneScanner } from './rune-scanner.js'

/** What lies before, between and after the stars of a pattern: one segment more than there are stars. */
export type ShellPattern = readonly [PatternSegment, ...PatternSegment[]]

/**
 * Reads a pattern in which `*` and `?` are wildcards, `\` makes `*`, `?` and `\` literal and vanishes before `}` and `/`.
 * The escape is `\` here whatever the file's is. Mirrors BuildKit's `convertShellPatternToRegex`, whose wildcards are
 * `.*` and `.`, which don't match a line feed.
 */
export function parseShellPattern(pattern: string): ShellPattern | LexFailure {
  const finished: PatternSegment[] = []
  let codes: number[] = []
  const scanner = new RuneScanner(pattern)
  for (let rune = scanner.next(); rune !== null; rune = scanner.next()) {
    if (rune === '*') {
      finished.push(patternSegment(codes))
      codes = []
      continue
    }
    if (rune === '?') {
      codes.push(ANY_RUNE)
      continue
    }
    if (rune === '\\') {
      const following = scanner.peek()
      if (following === '}' || following === '/') continue
      if (following !== '*' && following !== '?' && following !== '\\')
        return invalidEscape(pattern, following)
      scanner.next()
      rune = following
    }
    codes.push(rune.codePointAt(0) ?? 0)
  }
  const last = patternSegment(codes)
  const [first, ...others] = finished
  return first === undefined ? [last] : [first, ...others, last]
}

function invalidEscape(pattern: string, rune: string | null): LexFailure {
  return failure(`invalid pattern (${pattern}) in substitution: invalid escape '\\${printedRune(rune)}'`)
}

import { isFailure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'
import { matchEnds, NO_MATCH } from './match-ends.js'
import { parseShellPattern } from './shell-pattern.js'

/** The value with the first match of the pattern replaced: `${name/pattern/replacement}`. */
export function replaceFirstMatch(value: string, pattern: string, replacement: string): Lexed {
  const parts = parseShellPattern(pattern)
  if (isFailure(parts)) return parts
  const runes = Array.from(value)
  const ends = matchEnds(parts, runes, true)
  const start = ends.findIndex((end) => end !== NO_MATCH)
  if (start === -1) return value
  return runes.slice(0, start).join('') + replacement + runes.slice(ends[start]).join('')
}

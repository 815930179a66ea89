import { isFailure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'
import { matchEnds, NO_MATCH } from './match-ends.js'
import { parseShellPattern } from './shell-pattern.js'

/** The value without the shortest (longest, if greedy) prefix that matches. Mirrors BuildKit's `trimPrefix`. */
export function trimPrefix(value: string, pattern: string, isGreedy: boolean): Lexed {
  const parts = parseShellPattern(pattern)
  if (isFailure(parts)) return parts
  const runes = Array.from(value)
  const end = matchEnds(parts, runes, isGreedy)[0] ?? NO_MATCH
  return end === NO_MATCH ? value : runes.slice(end).join('')
}

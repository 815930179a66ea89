import { isFailure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'
import { findPrefix } from './match-shell-pattern.js'
import { RuneText } from './rune-text.js'
import { parseShellPattern } from './shell-pattern.js'

/** The value without the shortest (longest, if greedy) prefix that matches. Mirrors BuildKit's `trimPrefix`. */
export function trimPrefix(value: string, pattern: string, isGreedy: boolean): Lexed {
  const parsed = parseShellPattern(pattern)
  if (isFailure(parsed)) return parsed
  const text = new RuneText(value)
  const end = findPrefix(text.codes, parsed, isGreedy)
  return end === null ? value : text.slice(end)
}

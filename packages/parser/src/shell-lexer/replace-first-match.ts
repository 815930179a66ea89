import { isFailure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'
import { findMatch } from './match-shell-pattern.js'
import { RuneText } from './rune-text.js'
import { parseShellPattern } from './shell-pattern.js'

/** The value with the first match of the pattern replaced: `${name/pattern/replacement}`. */
export function replaceFirstMatch(value: string, pattern: string, replacement: string): Lexed {
  const parsed = parseShellPattern(pattern)
  if (isFailure(parsed)) return parsed
  const text = new RuneText(value)
  const match = findMatch(text.codes, parsed, 0, true)
  return match === null ? value : text.slice(0, match.start) + replacement + text.slice(match.end)
}

import { expansionTooLong, MAXIMUM_EXPANSION_LENGTH } from './append-expansion.js'
import { isFailure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'
import { findMatch } from './match-shell-pattern.js'
import { splitReplacementTemplate } from './replacement-template.js'
import { RuneText } from './rune-text.js'
import { parseShellPattern } from './shell-pattern.js'

/**
 * The value with every match of the pattern replaced: `${name//pattern/replacement}`. Mirrors Go's
 * `Regexp.ReplaceAllString`: the replacement is a template, and an empty match right after another match is skipped.
 */
export function replaceAllMatches(value: string, pattern: string, replacement: string): Lexed {
  const parsed = parseShellPattern(pattern)
  if (isFailure(parsed)) return parsed
  const text = new RuneText(value)
  const pieces = splitReplacementTemplate(replacement)
  const replacementOfNothing = pieces.join('')

  const result: string[] = []
  let length = 0
  let copied = 0 // the end of the last match
  let at = 0
  for (
    let match = findMatch(text.codes, parsed, at, true);
    match !== null;
    match = findMatch(text.codes, parsed, at, true)
  ) {
    const skipped = text.slice(copied, match.start)
    result.push(skipped)
    length += skipped.length
    if (match.end > copied || match.start === 0) {
      const matched = text.slice(match.start, match.end)
      length += replacementOfNothing.length + matched.length * (pieces.length - 1)
      if (length > MAXIMUM_EXPANSION_LENGTH) return expansionTooLong()
      result.push(matched === '' ? replacementOfNothing : pieces.join(matched))
    }
    copied = match.end
    at = Math.max(match.end, at + 1)
  }
  result.push(text.slice(copied))
  return result.join('')
}

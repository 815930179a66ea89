import { expansionTooLong, MAXIMUM_EXPANSION_LENGTH } from './append-expansion.js'
import { isFailure } from './lex-failure.js'
import type { Lexed } from './lex-context.js'
import { matchEnds, NO_MATCH } from './match-ends.js'
import { splitReplacementTemplate } from './replacement-template.js'
import { parseShellPattern } from './shell-pattern.js'

/**
 * The value with every match of the pattern replaced: `${name//pattern/replacement}`. Mirrors Go's
 * `Regexp.ReplaceAllString`: the replacement is a template, and an empty match right after another match is skipped.
 */
export function replaceAllMatches(value: string, pattern: string, replacement: string): Lexed {
  const parts = parseShellPattern(pattern)
  if (isFailure(parts)) return parts
  const runes = Array.from(value)
  const ends = matchEnds(parts, runes, true)
  const pieces = splitReplacementTemplate(replacement)
  const fixed = pieces.join('')

  const result: string[] = []
  let length = 0
  let copied = 0 // end of the last match
  for (let at = 0; at < ends.length;) {
    const end = ends[at] ?? NO_MATCH
    if (end === NO_MATCH) {
      at++
      continue
    }
    const skipped = runes.slice(copied, at).join('')
    result.push(skipped)
    length += skipped.length
    if (end > copied || at === 0) {
      const match = runes.slice(at, end).join('')
      length += fixed.length + match.length * (pieces.length - 1)
      if (length > MAXIMUM_EXPANSION_LENGTH) return expansionTooLong()
      result.push(match === '' ? fixed : pieces.join(match))
    }
    copied = end
    at = Math.max(end, at + 1)
  }
  result.push(runes.slice(copied).join(''))
  return result.join('')
}

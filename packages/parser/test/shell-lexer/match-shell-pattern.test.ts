import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFailure } from '../../src/shell-lexer/lex-failure.js'
import { findMatch, findPrefix } from '../../src/shell-lexer/match-shell-pattern.js'
import { RuneText } from '../../src/shell-lexer/rune-text.js'
import { parseShellPattern } from '../../src/shell-lexer/shell-pattern.js'

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '🚀', '\n', '?', '*', '*'), maxLength: 8 })
const text = fc.string({ unit: fc.constantFrom('a', 'a', 'b', '🚀', '\n'), maxLength: 16 })
const runs = { numRuns: 5000 }

function parsed(shellPattern: string) {
  const result = parseShellPattern(shellPattern)
  if (isFailure(result)) throw new Error(result.error)
  return result
}

/** The same pattern for a matcher that backtracks. */
function backtracking(shellPattern: string, isGreedy: boolean, start: string): RegExp {
  const star = isGreedy ? '[^\\n]*' : '[^\\n]*?'
  const source = Array.from(shellPattern, (rune) => (rune === '*' ? star : rune === '?' ? '[^\\n]' : rune))
  return new RegExp(start + source.join(''), 'u')
}

describe('findMatch', () => {
  it('finds what a backtracking matcher finds first', () => {
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (shellPattern, value, isGreedy) => {
        const runes = new RuneText(value)
        const match = findMatch(runes.codes, parsed(shellPattern), 0, isGreedy)
        const expected = backtracking(shellPattern, isGreedy, '').exec(value)
        expect(match && [runes.slice(0, match.start), runes.slice(match.start, match.end)]).toEqual(
          expected && [value.slice(0, expected.index), expected[0]],
        )
      }),
      runs,
    )
  })
})

describe('findPrefix', () => {
  it('finds what a backtracking matcher finds first', () => {
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (shellPattern, value, isGreedy) => {
        const runes = new RuneText(value)
        const end = findPrefix(runes.codes, parsed(shellPattern), isGreedy)
        const expected = backtracking(shellPattern, isGreedy, '^').exec(value)
        expect(end === null ? null : runes.slice(0, end)).toBe(expected === null ? null : expected[0])
      }),
      runs,
    )
  })
})

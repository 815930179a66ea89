import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseShellText } from '../../src/shell/parse-shell.js'
import { sameScripts } from '../../src/shell/same-scripts.js'
import { sameTokens } from '../../src/shell/same-tokens.js'

const PIECES = [
  ...[
    'a',
    'b',
    '2',
    'if',
    'then',
    'fi',
    'case x in',
    'esac',
    'for i in',
    'do',
    'done',
    '{',
    '}',
    '!',
    '#',
    '# c',
    '=',
  ],
  ...[
    ';',
    ';;',
    '&',
    '&&',
    '|',
    '||',
    '|&',
    '(',
    ')',
    '<',
    '>',
    '>>',
    '2>&1',
    '>&2',
    '<&-',
    '>|',
    '<>',
    '&>',
    '<<E',
    '<<<',
  ],
  ...[
    '"',
    "'",
    '\\',
    '`',
    '$',
    '$(',
    '$((',
    '${',
    '}',
    '$[',
    "$'",
    '"a  b"',
    "'a  b'",
    'a\\ b',
    '"$(b "c  d")"',
    '$(b  c)',
  ],
  ...[
    '`a  b`',
    '${x:-a  b}',
    '${x%"}"}',
    '$(case x in a) b;; esac)',
    '"\\""',
    '"\'"',
    "'\"'",
    '[[',
    ']]',
    '=~',
    '=(',
    'x=',
    '@(',
  ],
  ...[
    'x[',
    ']',
    '[a]',
    '[ -f a ]',
    '#a',
    'a#',
    '$#',
    '${#x}',
    '$!',
    '$(a # b)',
    '()',
    'f()',
    '~',
    '*',
    '\u00a0',
    '\r',
    '\t',
  ],
]
const BLANKS = ['', ' ', '  ', '\t']

/** Two texts of the same pieces, with other blanks between them. */
const twins = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BLANKS), fc.constantFrom(...BLANKS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces): [string, string] => [
    pieces.map(([piece, blank]) => piece + blank).join(''),
    pieces.map(([piece, , blank]) => piece + blank).join(''),
  ])

describe('sameTokens', () => {
  it('says yes only where the parsed programs are the same', () => {
    let agreed = 0
    fc.assert(
      fc.property(twins, ([first, second]) => {
        if (!sameTokens(first, second)) return
        const [a, b] = [parseShellText(first), parseShellText(second)]
        expect(a.type).toBe(b.type)
        if (a.type === 'Opaque' || b.type === 'Opaque') return
        expect(sameScripts(a, b)).toEqual({ same: true })
        if (first !== second) agreed++
      }),
      { numRuns: 20_000 },
    )
    expect(agreed).toBeGreaterThan(500)
  })

  it.each([
    ['a  &&b|c', 'a && b | c'],
    ['(a)|b', '( a ) | b'],
    ['"$(a "b  c")"   d', '"$(a "b  c")" d'],
    ['a >x;b', 'a > x; b'],
    ['case x in a|b)c;;esac', 'case x in a | b) c ;; esac'],
    ["a 'b  c'  `d  e`", "a 'b  c' `d  e`"],
    ['a b   ', 'a b'],
  ])('sees without a parser that %j and %j are the same', (first, second) => {
    expect(sameTokens(first, second)).toBe(true)
    expect(sameTokens(second, first)).toBe(true)
  })

  it.each([
    ['a b', 'ab'],
    ['a 2 >x', 'a 2>x'],
    ['a >&2', 'a >& 2'],
    ['( (a) )', '((a))'],
    ['a; ;', 'a;;'],
    ['a | | b', 'a || b'],
    ['"a  b"', '"a b"'],
    ['$(a  b)', '$(a b)'],
    ['a #  b', 'a # b'],
    ['a', 'a b'],
    ['a b', 'a'],
    ['a  (', 'a ('],
  ])('does not say so of %j and %j', (first, second) => {
    expect(sameTokens(first, second)).toBe(false)
    expect(sameTokens(second, first)).toBe(false)
  })

  it.each([
    ['$('.repeat(100_000)],
    ['a['.repeat(100_000)],
    ['"${x$y'.repeat(100_000)],
    [`$${'{x:-$y'.repeat(100_000)}`],
    ['"'.repeat(100_001)],
    [`${'a '.repeat(100_000)}'`],
  ])('reads %.20s… in linear time, without a deep stack', (text) => {
    expect(sameTokens(`${text} x`, `${text}  x`)).toBe(false)
  })
})

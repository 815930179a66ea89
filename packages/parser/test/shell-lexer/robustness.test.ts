import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processWord, processWords } from '../../src/shell-lexer/index.js'

const backslash = { escape: '\\' } as const

const escapes = fc.constantFrom('\\' as const, '`' as const)
const options = fc.record(
  {
    escape: escapes,
    rawQuotes: fc.boolean(),
    rawEscapes: fc.boolean(),
    skipProcessQuotes: fc.boolean(),
    skipUnsetEnv: fc.boolean(),
  },
  { requiredKeys: ['escape'] },
)
const fragment = fc.constantFrom(
  ...[
    '${',
    '}',
    '${A',
    '${A:-',
    '${A#',
    '${A%%',
    '${A//',
    '/',
    '*',
    '?',
    '$',
    '"',
    "'",
    '\\',
    '`',
    '<<',
    ' ',
    '\n',
    'a',
    '\uD83D',
    '\uFEFF',
  ],
)
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fragment, maxLength: 24 }))

describe('any text', () => {
  it('has a value or an error, and never throws', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.dictionary(fc.constantFrom('A', 'B', 'a'), anyText),
        options,
        (word, env, lexOptions) => {
          const { value, error } = processWord(word, env, lexOptions)
          const { words, error: wordsError } = processWords(word, env, lexOptions)
          expect(value === null).toBe(error !== null)
          expect(words === null).toBe(error !== null)
          expect(wordsError).toBe(error)
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('expands to itself without escape, quotes and dollars', () => {
    const plain = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\\`'"$\uFEFF]/gu, ''))
    fc.assert(
      fc.property(plain, escapes, (word, escape) => {
        expect(processWord(word, {}, { escape }).value).toBe(word)
      }),
    )
  })

  it('single-quoted expands to itself', () => {
    const quotable = fc.string({ unit: 'binary' }).map((text) => text.replaceAll("'", ''))
    fc.assert(
      fc.property(quotable, escapes, (text, escape) => {
        expect(processWord(`'${text}'`, {}, { escape }).value).toBe(text)
      }),
    )
  })
})

describe('great depth', () => {
  const depth = 100_000

  it('is no error where every level is closed', () => {
    const word = `${'${X:-a'.repeat(depth)}b${'}'.repeat(depth)}`
    expect(processWord(word, {}, backslash).value).toBe(`${'a'.repeat(depth)}b`)
    expect(processWords(word, {}, backslash).words).toEqual([`${'a'.repeat(depth)}b`])
  })

  it('is reported as any other missing brace', () => {
    const { error } = processWord('${X:-'.repeat(depth), {}, backslash)
    expect(error?.endsWith(": syntax error: missing '}'")).toBe(true)
  })

  it('may go through quotes and patterns', () => {
    const word = `${'${A#"${B/'.repeat(depth)}x${'/y}"}'.repeat(depth)}`
    expect(processWord(word, { A: 'a', B: 'b' }, backslash).value).toBe('a')
  })
})

describe('great length', () => {
  const long = 'a'.repeat(100_000)

  it.each([
    [`\${A##${'*a'.repeat(20)}b}`, long],
    [`\${A%%b${'*a*?'.repeat(20)}}`, long],
    [`\${A//${'a*'.repeat(20)}b/x}`, long],
    [`\${A//${long}b/x}`, long],
    [`\${A//${long}/x}`, 'x'],
    ['${A//a/bc}', 'bc'.repeat(100_000)],
    [`\${A//${'*a'.repeat(10_000)}b/x}`, long],
    [`\${A##${'*'.repeat(100_000)}}`, ''],
    [`\${A##${'?'.repeat(100_000)}}`, ''],
  ])('does not make patterns slow (case %#)', (word, value) => {
    const start = performance.now()
    expect(processWord(word, { A: long }, backslash).value).toBe(value)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('of an expansion is an error, also where it would grow exponentially', () => {
    const nested = `${'${A//a/'.repeat(40)}x${'}'.repeat(40)}`
    const tooLong = /: expansion is longer than 16777216 characters$/u
    expect(processWord(nested, { A: 'aa' }, backslash).error).toMatch(tooLong)
    expect(processWord('$A'.repeat(200), { A: long }, backslash).error).toMatch(tooLong)
    expect(processWord(`"${'$A'.repeat(200)}"`, { A: long }, backslash).error).toMatch(tooLong)
    expect(processWord(`\${A//a/${long}}`, { A: long }, backslash).error).toMatch(tooLong)
  })
})

import { describe, expect, it } from 'vitest'
import { goQuote, processWord, type LexOptions } from '../../src/shell-lexer/index.js'

const env = {
  A: 'abc',
  EMPTY: '',
  PATH: '/usr/local/bin',
  FILE: 'a.tar.gz',
  LINES: 'one\ntwo',
  STARS: 'a*b?c',
  ROCKET: 'é🚀é',
  é: 'accent',
  '1': 'one',
  '12': 'twelve',
  '@': 'all',
}

const valueOf = (word: string, options: Partial<LexOptions> = {}): string | null => {
  const { value, error } = processWord(word, env, { escape: '\\', ...options })
  expect(error).toBeNull()
  return value
}

const errorOf = (word: string, options: Partial<LexOptions> = {}): string | null => {
  const { value, error } = processWord(word, env, { escape: '\\', ...options })
  expect(value).toBeNull()
  const prefix = `failed to process ${goQuote(word)}: `
  expect(error?.startsWith(prefix)).toBe(true)
  return error?.slice(prefix.length) ?? null
}

describe('quotes and escapes', () => {
  it.each([
    ['', ''],
    ['a b', 'a b'],
    [String.raw`\a\ b\\`, String.raw`a b\ `.trimEnd()],
    ['a\\', 'a'],
    [String.raw`'a\b"$A'`, String.raw`a\b"$A`],
    [String.raw`"a\b"`, String.raw`a\b`],
    [String.raw`"\"\$\\'"`, String.raw`"$\'`],
    [`a''b""c`, 'abc'],
    [`"$A"'$A'\\$A$A`, 'abc$A$Aabc'],
    ['`a', '`a'],
    ['<', '<'],
    ['<<\t \rEOF', '<<\t \rEOF'],
    ['\uFEFFa', 'a'],
    ['\uFEFF\uFEFFa\uFEFF', '\uFEFFa\uFEFF'],
    ['\u0000\u00A0🚀', '\u0000\u00A0🚀'],
  ])('%j gives %j', (word, value) => {
    expect(valueOf(word)).toBe(value)
  })

  it.each([
    ['`$A', '$A'],
    ['"`"`$``\\$A`a"', '"$`\\abc`a'],
    ['\\$A', '\\abc'],
  ])('%j under the escape ` gives %j', (word, value) => {
    expect(valueOf(word, { escape: '`' })).toBe(value)
  })

  it('keeps quotes if told to, and what they protect protected', () => {
    expect(valueOf(`'$A'"$A"`, { rawQuotes: true })).toBe(`'$A'"abc"`)
  })

  it('keeps escapes if told to, twice before what a double quote does not let it escape', () => {
    expect(valueOf(String.raw`\$A"\$A\a"'\a'`, { rawEscapes: true })).toBe(String.raw`\$A\$A\\a\a`)
    expect(valueOf('a\\', { rawEscapes: true })).toBe('a\\')
  })

  it('drops escapes inside ${...} even if told to keep them', () => {
    expect(valueOf(String.raw`\a${'${X:-'}\a}`, { rawEscapes: true })).toBe(String.raw`\aa`)
  })

  it('takes quotes as ordinary characters if told to', () => {
    expect(valueOf(`"it's $A`, { skipProcessQuotes: true })).toBe(`"it's abc`)
  })

  it.each([
    [`it's`, 'unexpected end of statement while looking for matching single-quote'],
    [`"a`, 'unexpected end of statement while looking for matching double-quote'],
    [`"a\\`, 'unexpected end of statement while looking for matching double-quote'],
    [`"a\\"`, 'unexpected end of statement while looking for matching double-quote'],
  ])('%j is an error', (word, error) => {
    expect(errorOf(word)).toBe(error)
  })
})

describe('names', () => {
  it.each([
    ['$A-$A', 'abc-abc'],
    ['${A}b', 'abcb'],
    ['$Ab', ''],
    ['$é', 'accent'],
    ['$12a', 'twelvea'],
    ['$1_', 'one_'],
    ['$@@', 'all@'],
    ['$$A', 'A'], // the special parameter `$`
    ['$', '$'],
    ['$ $.', '$ $.'],
    ['$\uFEFFA', '$\uFEFFA'],
    ['${#}', ''],
    ['${@}', 'all'],
  ])('%j gives %j', (word, value) => {
    expect(valueOf(word)).toBe(value)
  })

  it.each([
    ['${', "syntax error: missing '}'"],
    ['${}', 'syntax error: bad substitution'],
    ['${:-x}', 'syntax error: bad substitution'],
    ['${{A}}', 'syntax error: bad substitution'],
    ['${A', 'unsupported modifier (\uFFFD) in substitution'],
    ['${A B}', 'unsupported modifier ( ) in substitution'],
    ['${A^^}', 'unsupported modifier (^) in substitution'],
    ['${A=x}', 'unsupported modifier (=) in substitution'],
    ['${A:=x}', 'unsupported modifier (:=) in substitution'],
    ['${A:1:2}', 'unsupported modifier (:1) in substitution'],
    ['${A:#x}', 'unsupported modifier (:#) in substitution'],
    ['${A:%', 'unsupported modifier (:%) in substitution'],
    ['${#A}', 'unsupported modifier (A) in substitution'],
    ['${!A}', 'unsupported modifier (A) in substitution'],
    ['${12A}', 'unsupported modifier (A) in substitution'],
    ['${🚀}', 'unsupported modifier (🚀) in substitution'],
    ['${A:', "syntax error: missing '}'"],
    ['${A:-', "syntax error: missing '}'"],
    ['${A:-}${A:=', "syntax error: missing '}'"],
  ])('%j is an error', (word, error) => {
    expect(errorOf(word)).toBe(error)
  })
})

describe('defaults, alternatives and demands', () => {
  it.each([
    ['${X-d}${X:-d}', 'dd'],
    ['${A-d}${A:-d}', 'abcabc'],
    ['${EMPTY-d}|${EMPTY:-d}', '|d'],
    ['${X+d}${X:+d}', ''],
    ['${A+d}${A:+d}', 'dd'],
    ['${EMPTY+d}|${EMPTY:+d}', 'd|'],
    ['${A?d}${A:?d}${EMPTY?d}', 'abcabc'],
    ['${X:-${Y:-$A}}', 'abc'],
    ['${X:-"a}b"}', 'a}b'],
    ['${X:-a\\}b}', 'a}b'],
    ["${X:-'a b'}", 'a b'],
    ['"${X:-"a b"}"', 'a b'], // a word inside ${...} is outside the double quotes around it
    ['${X:-<< a}', '<< a'],
    ['${-d}', 'd'.slice(1)], // `-` is a special parameter, so `d` would be its modifier
  ])('%j gives %j', (word, value) => {
    if (word === '${-d}') expect(errorOf(word)).toBe('unsupported modifier (d) in substitution')
    else expect(valueOf(word)).toBe(value)
  })

  it.each([
    ['${X?}', 'X: is not allowed to be unset'],
    ['${X:?}', 'X: is not allowed to be unset'],
    ['${EMPTY:?}', 'EMPTY: is not allowed to be empty'],
    ['${X?say why}', 'X: say why'],
    ['${EMPTY:?$A}', 'EMPTY: abc'],
    ['${X:-${Y?no}}', 'Y: no'],
    ['${X:-${Y?no}', 'Y: no'],
    ['${X:-${Y?no}}z', 'Y: no'],
    ['${X:-${Y^}', 'unsupported modifier (^) in substitution'],
    ['${X:-${Y^', "syntax error: missing '}'"],
    [`\${X:-'a}`, "syntax error: missing '}'"],
  ])('%j is an error', (word, error) => {
    expect(word.endsWith('${Y?no}}') || word.endsWith('${Y?no}') ? errorOf(word) : errorOf(word)).toBe(error)
  })
})

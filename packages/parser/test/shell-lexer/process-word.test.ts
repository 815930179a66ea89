import { describe, expect, it } from 'vitest'
import { errorOf, valueOf } from './sample-expansion.js'

describe('quotes and escapes', () => {
  it.each([
    ['', ''],
    ['  a  b ', '  a  b '],
    ['\\a\\ b\\\\c', 'a b\\c'],
    ['a\\', 'a'],
    ["'a\\b\"$A'", 'a\\b"$A'],
    ['"a\\b\'"', "a\\b'"],
    ['"\\"\\$A\\\\"', '"$A\\'],
    ['a\'\'b""c', 'abc'],
    ['"$A"\'$A\'\\$A$A', 'abc$A$Aabc'],
    ['`a`', '`a`'],
    ['a<b', 'a<b'],
    ['<<\t \r"EOF"', '<<\t \rEOF'],
    ['\uFEFFa', 'a'],
    ['\uFEFF\uFEFFa\uFEFF', '\uFEFFa\uFEFF'],
    ['\u0000\u00A0🚀', '\u0000\u00A0🚀'],
    ['\uD83D|\uDE80', '\uFFFD|\uFFFD'],
  ])('%j gives %j', (word, value) => {
    expect(valueOf(word)).toBe(value)
  })

  it.each([
    ['`$A', '$A'],
    ['\\$A', '\\abc'],
    ['"`"`$``\\$A`a"', '"$`\\abc`a'],
    ["'`'`'", "`'"],
  ])('%j under the escape ` gives %j', (word, value) => {
    expect(valueOf(word, { escape: '`' })).toBe(value)
  })

  it.each([
    ["it's", 'single'],
    ['"a', 'double'],
    ['"a\\', 'double'],
    ['"a\\"', 'double'],
    ['\uFEFF"\u0007', 'double'],
  ])('%j is an error', (word, quote) => {
    expect(errorOf(word)).toBe(`unexpected end of statement while looking for matching ${quote}-quote`)
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
    ['$$A', 'A'], // `$` is a special parameter
    ['$', '$'],
    ['$ $.', '$ $.'],
    ['$\uFEFFA', '$\uFEFFA'],
    ['${@}${#}', 'all'],
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
    ['${#A}', 'unsupported modifier (A) in substitution'],
    ['${!A}', 'unsupported modifier (A) in substitution'],
    ['${12A}', 'unsupported modifier (A) in substitution'],
    ['${🚀}', 'unsupported modifier (🚀) in substitution'],
    ['${-d}', 'unsupported modifier (d) in substitution'], // `-` is a special parameter
    ['"${A', 'unsupported modifier (\uFFFD) in substitution'],
  ])('%j is an error', (word, error) => {
    expect(errorOf(word)).toBe(error)
  })
})

describe('options', () => {
  it('rawQuotes keeps quotes, and what they protect stays protected', () => {
    expect(valueOf('\'$A\'"$A"', { rawQuotes: true })).toBe('\'$A\'"abc"')
  })

  it.each([
    ['\\$A', '\\$A'],
    ['a\\', 'a\\'],
    ["'\\a'", '\\a'],
    ['"\\$A"', '\\$A'],
    ['"\\a"', '\\\\a'], // BuildKit writes this escape twice
    ['\\a${X:-\\a"\\a"}', '\\aa\\a'], // not kept inside a default
  ])('rawEscapes keeps escapes: %j gives %j', (word, value) => {
    expect(valueOf(word, { rawEscapes: true })).toBe(value)
  })

  it('skipProcessQuotes takes quotes as ordinary characters', () => {
    expect(valueOf('"it\'s $A', { skipProcessQuotes: true })).toBe('"it\'s abc')
  })

  it.each([
    ['$X${X}', '$X${X}'],
    ['${X:-"a b"}', '${X:-a b}'],
    ['${X?a\\}}', '${X?a}}'],
    ['${X:=a}', '${X:=a}'],
    ['${X##a\\*}', '${X##a\\*}'],
    ['${X/a/b}', '${X/a/b}'],
    ['${X//a/b}', '${X/a/b}'], // one slash, as in BuildKit
    ['${X:-$A}$A', '${X:-abc}abc'],
  ])('skipUnsetEnv leaves unset variables as written: %j gives %j', (word, value) => {
    expect(valueOf(word, { skipUnsetEnv: true })).toBe(value)
  })
})

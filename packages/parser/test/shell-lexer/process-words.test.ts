import { describe, expect, it } from 'vitest'
import { processWords } from '../../src/shell-lexer/index.js'
import { sampleEnvironment } from './sample-expansion.js'

const wordsOf = (word: string) => processWords(word, sampleEnvironment, { escape: '\\' }).words

describe('processWords', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \t\n', []],
    ['a b', ['a', 'b']],
    [' a\u0085b\u00A0c\u3000d ', ['a', 'b', 'c', 'd']],
    ['a\uFEFFb', ['a\uFEFFb']],
    ['\'a b\' "c d"', ['a b', 'c d']],
    ['a\\ b\\\tc d', ['a b\tc', 'd']],
    ['"" \'\' a""', ['a']],
    ['$BLANKS', ['a', 'b']],
    ['x${BLANKS}y', ['x', 'a', 'b', 'y']],
    ['x"$BLANKS"y', ['x a  b y']],
    ['$X $X', []],
    ['<< EOF a', ['<< EOF', 'a']],
    ['\\$BLANKS', ['$BLANKS']],
  ])('%j gives %j', (word, words) => {
    expect(wordsOf(word)).toEqual(words)
  })

  it.each<[string, string[]]>([
    ['a${X:-b}', ['b']],
    ['a${A:-b}c', ['abcc']],
    ['a"b${X:-c}"d', ['bcd']], // what is in the same quotes stays
    ['a b${A#a}', ['a', 'bc']],
    ['a${A/b/x}', ['axc']],
    ['a ${X:-b c}d', ['a', 'b', 'cd']],
    ['a${A}', ['aabc']],
    ['a${X:+b}', []],
  ])(
    'a ${...} with a modifier loses the part of the word before it, as in BuildKit: %j gives %j',
    (word, words) => {
      expect(wordsOf(word)).toEqual(words)
    },
  )

  it('gives the error and the names as processWord does', () => {
    expect(processWords('$A $X "', sampleEnvironment, { escape: '\\' })).toEqual({
      words: null,
      error:
        'failed to process "$A $X \\"": unexpected end of statement while looking for matching double-quote',
      matched: ['A'],
      unmatched: ['X'],
    })
  })
})

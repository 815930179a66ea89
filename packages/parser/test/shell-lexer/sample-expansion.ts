import { expect } from 'vitest'
import { goQuote, processWord, type LexOptions } from '../../src/shell-lexer/index.js'

/** The variables that are set in the tables of this folder. */
export const sampleEnvironment = {
  A: 'abc',
  EMPTY: '',
  PATH: '/usr/local/bin',
  FILE: 'a.tar.gz',
  LINES: 'one\ntwo',
  WILD: 'a*b?c\\d',
  ROCKET: 'é🚀é',
  MARKED: '\uFEFFa\uFEFF',
  BLANKS: ' a  b ',
  é: 'accent',
  '1': 'one',
  '12': 'twelve',
  '@': 'all',
}

/** The value of a word that must expand. */
export function valueOf(word: string, options: Partial<LexOptions> = {}): string | null {
  const { value, error } = processWord(word, sampleEnvironment, { escape: '\\', ...options })
  expect(error).toBeNull()
  return value
}

/** The error of a word that must not expand, without the part that names the word. */
export function errorOf(word: string, options: Partial<LexOptions> = {}): string | null {
  const { value, error } = processWord(word, sampleEnvironment, { escape: '\\', ...options })
  expect(value).toBeNull()
  const start = `failed to process ${goQuote(word)}: `
  expect(error?.slice(0, start.length)).toBe(start)
  return error?.slice(start.length) ?? null
}

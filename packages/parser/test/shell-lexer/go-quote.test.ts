import { describe, expect, it } from 'vitest'
import { goQuote } from '../../src/shell-lexer/index.js'

describe('goQuote', () => {
  it.each([
    ['', '""'],
    [`it's "a\\b"`, '"it\'s \\"a\\\\b\\""'],
    ['\u0007\b\f\n\r\t\v', '"\\a\\b\\f\\n\\r\\t\\v"'],
    ['\u0000\u001B\u007F', '"\\x00\\x1b\\x7f"'],
    ['é世🚀\u0301', '"é世🚀\u0301"'],
    ['\u0080\u00A0\u00AD\u2028\uFEFF', '"\\u0080\\u00a0\\u00ad\\u2028\\ufeff"'],
    ['\uE000\uFFFF\u{E0001}\u{10FFFF}', '"\\ue000\\uffff\\U000e0001\\U0010ffff"'],
    ['\uFFFD\uD800', '"\uFFFD\uFFFD"'],
  ])('%j gives %s', (text, quoted) => {
    expect(goQuote(text)).toBe(quoted)
  })
})

import { describe, expect, it } from 'vitest'
import { lenientArray, looksLikeArray } from '../../../src/codemods/invalid-json-form/lenient-array.js'

function mended(text: string): string | null {
  const fixes = lenientArray(text)
  return (
    fixes?.reduceRight((result, fix) => result.slice(0, fix.from) + fix.text + result.slice(fix.to), text) ??
    null
  )
}

describe('a lenient array', () => {
  it.each([
    [`['a']`, `["a"]`],
    [`[ 'a' , "b" ]`, `[ "a" , "b" ]`],
    [`['say "hi"']`, `["say \\"hi\\""]`],
    [`['']`, `[""]`],
    ['[\u201ca\u201d, \u2018b\u2019]', '["a", "b"]'],
    [`["a", "b",]`, `["a", "b"]`],
    [`["a" , ]`, `["a"  ]`],
    ['[bash]', '["bash"]'],
    ['[bash, -lc, "echo hello"]', '["bash", "-lc", "echo hello"]'],
    ['["a",\u00a0"b"]', '["a", "b"]'],
    ['["a\tb"]', '["a\\tb"]'],
    ['["C:\\app.exe", "C:\\-x"]', '["C:\\\\app.exe", "C:\\\\-x"]'],
    [`["a", 1, 'b']`, `["a", "1", "b"]`],
  ])('%s is mended to %s', (text, expected) => {
    expect(mended(text)).toBe(expected)
  })

  it.each([
    `["a" "b"]`,
    `["a", "b"`,
    `["a", "b]`,
    `["a"], `,
    `["a",,]`,
    `[,]`,
    `['it's']`,
    `['a\\'b']`,
    '["C:\\app\\temp"]',
    '["C:\\\\app\\-x"]',
    `[node server.js]`,
    '[$A]',
    '[-f]',
    '[ -f a ]',
    '[a] ]',
    '["a", ["b",]]',
    '[',
    '[]x',
    ']',
    '',
    'a',
  ])('%s is left alone', (text) => {
    expect(mended(text)).toBeNull()
  })

  it('is looked for in linear time', () => {
    for (const piece of [`"a",`, `'a',`, 'a,', '\\', '\u00a0', '"', `'`, '[', ', '])
      expect(() => looksLikeArray(`[${piece.repeat(200_000)}]`)).not.toThrow()
  }, 2000)
})

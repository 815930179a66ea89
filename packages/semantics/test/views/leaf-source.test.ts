import { findAll } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { leafSource, spanOfText } from '../../src/views/index.js'

/** For each part of a value that is asked for, what stands in the source there. */
function sources(
  text: string,
  type: 'Word' | 'Flag' | 'JsonString',
  parts: readonly string[],
): readonly string[] {
  const document = parse(text)
  const leaf = findAll(document, type).at(-1)
  if (leaf === undefined) throw new Error('no leaf')
  const source = leafSource(leaf, document.escape)
  expect(source.text).toBe(leaf.value ?? '')
  return parts.map((part) => {
    const from = source.text.indexOf(part)
    expect(from, part).not.toBe(-1)
    const { start, end } = spanOfText(source, from, from + part.length)
    return text.slice(start, end)
  })
}

describe('leafSource leads back to the source', () => {
  it.each<[string, string, 'Word' | 'Flag' | 'JsonString', readonly string[], readonly string[]]>([
    ['a word is itself', 'FROM a:b', 'Word', ['a', 'b'], ['a', 'b']],
    ['a continuation is inside', 'FROM ab\\\ncd', 'Word', ['bc', 'cd'], ['b\\\nc', 'cd']],
    [
      'comments and blank lines too',
      'FROM ab\\ \n # x\n\ncd',
      'Word',
      ['a', 'bc', 'd'],
      ['a', 'b\\ \n # x\n\nc', 'd'],
    ],
    ['under another escape character', '# escape=`\nFROM ab`\ncd', 'Word', ['bc'], ['b`\nc']],
    ['a flag is what follows the =', 'COPY --from=a=b x y', 'Flag', ['a', '=b'], ['a', '=b']],
    ['its quotes are around', 'COPY --from="a b"c x y', 'Flag', ['a b', 'c', 'bc'], ['a b', 'c', 'b"c']],
    ['its escapes are before', 'COPY --from=a\\bc x y', 'Flag', ['a', 'b', 'bc'], ['a', 'b', 'bc']],
    ['its name may be quoted', 'COPY --fr"om=a b" x y', 'Flag', ['a b'], ['a b']],
    ['its other letters are bytes', 'COPY --from=aüb x y', 'Flag', ['a', 'Ã', 'Ã¼b'], ['a', 'ü', 'üb']],
    [
      'of two code units as well',
      'COPY --from=a😀b x y',
      'Flag',
      ['\u00f0\u009f\u0098\u0080', 'b'],
      ['😀', 'b'],
    ],
    ['a byte that is a blank ends it', 'COPY --from=abà x y', 'Flag', ['ab', 'Ã'], ['ab', 'à']],
    ['a JSON string has no quotes', 'COPY ["x", "a b"]', 'JsonString', ['a', 'b'], ['a', 'b']],
    [
      'and escapes',
      'COPY ["x", "a\\n\\u0041\\"b"]',
      'JsonString',
      ['a', '\n', 'A', '"b'],
      ['a', '\\n', '\\u0041', '\\"b'],
    ],
  ])('%s: %j', (_rule, text, type, parts, expected) => {
    expect(sources(text, type, parts)).toEqual(expected)
  })

  it('an empty value has a place', () => {
    const text = 'COPY --from= x y'
    const flag = findAll(parse(text), 'Flag')[0]!
    expect(spanOfText(leafSource(flag, '\\'), 0, 0)).toEqual({ start: 12, end: 12 })
  })

  it('a flag without a value is empty', () => {
    const flag = findAll(parse('COPY --from x y'), 'Flag')[0]!
    expect(leafSource(flag, '\\').text).toBe('')
  })
})

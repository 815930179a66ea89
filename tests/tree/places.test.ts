import { lineColumn, lineStarts, nodeAt } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, test } from 'vitest'

describe('nodeAt', () => {
  const text = 'FROM x\nRUN a \\\n  # note\n  b\n'
  const document = parse(text)

  test('finds the leaf at an offset and its ancestors', () => {
    const found = nodeAt(document, text.indexOf('x'))
    expect(found?.node).toMatchObject({ type: 'Word', value: 'x' })
    expect(found?.ancestors.map((node) => node.type)).toEqual(['Document', 'From'])
  })

  test('an offset in a comment inside an instruction finds the leaf that it stands before', () => {
    expect(nodeAt(document, text.indexOf('# note'))?.node).toMatchObject({ type: 'ShellText', text: '  b' })
  })

  test('there is a leaf at every offset of the text, and none outside', () => {
    for (let offset = 0; offset < text.length; offset++) {
      const leaf = nodeAt(document, offset)?.node
      expect(leaf !== undefined && 'text' in leaf).toBe(true)
    }
    expect(nodeAt(document, text.length)).toBeNull()
    expect(nodeAt(document, -1)).toBeNull()
  })
})

describe('lineColumn', () => {
  test('is 1-based, counts UTF-16 code units, and ends lines at LF alone', () => {
    const text = 'a\r\n𝒳b\rc\n'
    expect(lineColumn(text, 0)).toEqual({ line: 1, column: 1 })
    expect(lineColumn(text, text.indexOf('b'))).toEqual({ line: 2, column: 3 })
    expect(lineColumn(text, text.indexOf('c'))).toEqual({ line: 2, column: 5 })
    expect(lineColumn(text, text.length)).toEqual({ line: 3, column: 1 })
  })

  test('takes the starts of lines that are already known', () => {
    const text = 'a\nb\nc'
    expect(lineColumn(text, 4, lineStarts(text))).toEqual({ line: 3, column: 1 })
  })
})

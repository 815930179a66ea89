import { equal } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, test } from 'vitest'

describe('equal', () => {
  test('leaves out where the nodes lie and what was found about them', () => {
    const [first, second] = [parse('ENV A\nRUN a'), parse('# c\nENV A\nRUN a')]
    expect(equal(first.items[1]!, second.items[2]!)).toBe(true)
  })

  test.each([
    ['blanks', 'RUN a', 'RUN  a'],
    ['case', 'RUN a', 'run a'],
    ['line endings', 'RUN a\n', 'RUN a\r\n'],
    ['comments', 'RUN a \\\n# c\n b', 'RUN a \\\n# d\n b'],
    ['the escape character', '# escape=`', '# escape=\\'],
    ['the number of items', 'RUN a\n', 'RUN a\n\n'],
  ])('sees a difference in %s', (_what, a, b) => {
    expect(equal(parse(a), parse(b))).toBe(false)
  })

  test('sees a difference in a value that stands in the same text', () => {
    expect(equal(parse('RUN a `\n b'), parse('RUN a `\n b', { escape: '`' }))).toBe(false)
  })
})

import { children, findAll, findFirst, isLeaf, leaves, SKIP, STOP, walk } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, test } from 'vitest'

const document = parse('# c\nFROM --platform=p alpine AS b\nONBUILD RUN <<E\nx\nE\nENV A=1 B=2\n')

describe('walk', () => {
  test('enters and leaves every node in source order, with its ancestors', () => {
    const path: string[] = []
    walk(parse('CMD ["a"]'), {
      enter: (node, ancestors) => void path.push(`${'>'.repeat(ancestors.length)}${node.type}`),
      leave: (node) => void path.push(`/${node.type}`),
    })
    expect(path.join(' ')).toBe(
      'Document >Cmd >>Keyword /Keyword >>JsonForm >>>[ /[ >>>JsonElement >>>>JsonString /JsonString /JsonElement >>>] /] /JsonForm >>Eol /Eol /Cmd /Document',
    )
  })

  test('a visitor of a type sees nodes of that type alone', () => {
    const names: string[] = []
    walk(document, { Word: (word) => void names.push(word.value) })
    expect(names).toEqual(['alpine', 'b', 'A', '1', 'B', '2'])
  })

  test('SKIP leaves out what is below, and leave is still called', () => {
    const seen: string[] = []
    walk(document, {
      From: () => SKIP,
      Keyword: (node) => void seen.push(node.value),
      leave: (node) => {
        if (node.type === 'From') seen.push('/From')
      },
    })
    expect(seen).toEqual(['/From', 'ONBUILD', 'RUN', 'ENV'])
  })

  test('STOP ends the walk', () => {
    const seen: string[] = []
    walk(document, { enter: (node) => (seen.push(node.type), node.type === 'Keyword' ? STOP : undefined) })
    expect(seen).toEqual(['Document', 'Comment', 'CommentText', 'Eol', 'From', 'Keyword'])
  })
})

describe('findAll and findFirst', () => {
  test('find nodes of a type at any depth, in source order', () => {
    expect(findAll(document, 'Keyword').map((keyword) => keyword.value)).toEqual([
      'FROM',
      'ONBUILD',
      'RUN',
      'ENV',
    ])
    expect(findAll(document, 'Pair', (pair) => pair.key.value === 'B').length).toBe(1)
    expect(findFirst(document, 'Heredoc')?.name).toBe('E')
    expect(findFirst(document, 'Volume')).toBeNull()
  })
})

describe('children and leaves', () => {
  test('children are in source order, and a leaf has none', () => {
    const from = document.items[1]
    if (from === undefined) throw new Error('no FROM')
    expect(children(from).map((child) => child.type)).toEqual([
      'Keyword',
      'Flag',
      'Word',
      'As',
      'Word',
      'Eol',
    ])
    expect(children(leaves(from)[0]!)).toEqual([])
  })

  test('every leaf has text, no other node has', () => {
    walk(document, {
      enter: (node) => {
        expect(isLeaf(node)).toBe('text' in node)
      },
    })
  })
})

import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { build, EditConflictError, Editor } from '../../src/index.js'

function edited(text: string, edit: (editor: Editor, items: Editor['document']['items']) => void): string {
  const editor = new Editor(parse(text))
  edit(editor, editor.document.items)
  return editor.text
}

describe('Editor', () => {
  it('gives the same text when there are no edits (invariant 10)', () => {
    for (const text of ['', 'FROM a', '\ufeffFROM a\r\nRUN b \\\r\n', 'RUN <<E\nx\nE'])
      expect(new Editor(parse(text)).text).toBe(text)
  })

  it('replaces an item by whole lines and keeps its line ending', () => {
    expect(
      edited('FROM a\r\nRUN b\r\nRUN c\n', (editor, items) => editor.replace(items[1]!, 'RUN x\nRUN y\n')),
    ).toBe('FROM a\r\nRUN x\r\nRUN y\r\nRUN c\n')
  })

  it('gives new lines the line ending of their place', () => {
    expect(edited('FROM a\r\nRUN b\n', (editor, items) => editor.insertAfter(items[0]!, 'RUN x'))).toBe(
      'FROM a\r\nRUN x\r\nRUN b\n',
    )
    expect(edited('FROM a\r\nRUN b\n', (editor, items) => editor.insertBefore(items[1]!, 'RUN x'))).toBe(
      'FROM a\r\nRUN x\nRUN b\n',
    )
  })

  it('keeps a missing final newline missing', () => {
    expect(edited('FROM a\nRUN b', (editor, items) => editor.insertAfter(items[1]!, 'RUN c\n'))).toBe(
      'FROM a\nRUN b\nRUN c',
    )
    expect(edited('FROM a\r\nRUN b', (editor, items) => editor.remove(items[1]!))).toBe('FROM a')
    expect(
      edited('FROM a\nRUN b\nRUN c', (editor, items) => {
        editor.remove(items[1]!)
        editor.remove(items[2]!)
      }),
    ).toBe('FROM a')
    expect(
      edited('FROM a\nRUN b', (editor, items) => {
        editor.insertAfter(items[0]!, 'RUN x')
        editor.remove(items[1]!)
      }),
    ).toBe('FROM a\nRUN x')
  })

  it('closes a continuation that the end of the file leaves open before it inserts after it', () => {
    const insert = (editor: Editor, items: Editor['document']['items']): void =>
      editor.insertAfter(items.at(-1)!, 'RUN x')
    for (const text of [
      'FROM a\nRUN b \\',
      'FROM a\nRUN b \\\n',
      'FROM a\nRUN b \\\n \\\n',
      'FROM a\nRUN b \\\n# c\n',
      'FROM a\r\nRUN b \\ \r\n',
    ]) {
      const result = parse(edited(text, insert))
      expect(result.items.filter(({ type }) => type === 'Run')).toHaveLength(2)
    }
    expect(edited('FROM a\nRUN b \\\n', insert)).toBe('FROM a\nRUN b \nRUN x\n')
  })

  it('removes a flag with the blanks before it, and keeps a comment that stands there', () => {
    const remove = (editor: Editor): void => {
      const add = editor.document.items[0]
      if (add?.type === 'Add') editor.remove(add.flags[0]!)
    }
    expect(edited('ADD  --unpack=false a b\n', remove)).toBe('ADD a b\n')
    expect(edited('ADD \\\n# c\n  --unpack=false a b\n', remove)).toBe('ADD \\\n# c\n   a b\n')
  })

  it('takes nodes that a builder made', () => {
    expect(
      edited('FROM a\nMAINTAINER x\n', (editor, items) =>
        editor.replace(items[1]!, build.label({ a: 'x y' })),
      ),
    ).toBe('FROM a\nLABEL a="x y"\n')
  })

  it('replaces only the instruction inside ONBUILD, not its line ending', () => {
    const text = edited('ONBUILD RUN a\nRUN b\n', (editor, items) => {
      const onbuild = items[0]
      if (onbuild?.type === 'Onbuild' && onbuild.instruction !== null)
        editor.replace(onbuild.instruction, 'RUN x')
    })
    expect(text).toBe('ONBUILD RUN x\nRUN b\n')
  })

  it('throws for edits that overlap, and names both', () => {
    const editor = new Editor(parse('FROM a\nRUN b\n'))
    const [from, run] = editor.document.items
    editor.replace(run!, 'RUN c')
    expect(() => editor.remove(run!)).toThrow(EditConflictError)
    expect(() => editor.remove(run!)).toThrow(
      /"replace Run on line 2" \[7, 13\) and "remove Run on line 2" \[7, 13\)/,
    )
    expect(() => editor.replaceRange({ start: 3, end: 8 }, 'x')).toThrow(EditConflictError)
    expect(() => editor.replaceRange({ start: 9, end: 9 }, 'x')).toThrow(EditConflictError)
    editor.insertBefore(run!, 'RUN before')
    editor.insertAfter(from!, 'RUN between')
    expect(editor.text).toBe('FROM a\nRUN before\nRUN between\nRUN c\n')
  })

  it('does not count a replacement by the same text as an edit', () => {
    const editor = new Editor(parse('FROM a\n'))
    editor.replace(editor.document.items[0]!, 'FROM a')
    expect(editor.edits).toEqual([])
  })

  it('parses the result, so that old nodes are left behind', () => {
    const editor = new Editor(parse('FROM a\n'))
    editor.insertAfter(editor.document.items[0]!, 'RUN x')
    expect(editor.apply().items.map(({ type }) => type)).toEqual(['From', 'Run'])
  })
})

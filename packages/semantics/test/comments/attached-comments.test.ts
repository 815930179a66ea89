import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { corpusFiles, oracleLines, sharedFolder } from '../../../../tests/support/shared-folder.js'
import { attachedComments } from '../../src/comments/attached-comments.js'

function texts(text: string): readonly (readonly string[])[] {
  const document = parse(text)
  return document.items.flatMap((item) =>
    item.type === 'Blank' || item.type === 'Comment' || item.type === 'Directive'
      ? []
      : [attachedComments(document, item).map((attached) => attached.text)],
  )
}

describe("attachedComments gives BuildKit's PrevComment", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['all comments since the instruction before', '# a\nFROM a\n# b\n#  c\nRUN x', [['a'], ['b', 'c']]],
    ['blank lines do not part', '# a\n\n# b\n\nFROM a', [['a', 'b']]],
    ['an empty one starts over', '# a\n#\n# b\nFROM a', [['b']]],
    ['an indented empty one does not', '# a\n  #\nFROM a', [['a', '#']]],
    ['an indented one keeps its hash', '  # a\nFROM a', [['# a']]],
    ['a directive is none', '# syntax=x\n# a\nFROM a', [['a']]],
    ['an unknown directive is one', '# foo=x\nFROM a', [['foo=x']]],
    ['comments inside an instruction are none', 'FROM a\nRUN a \\\n# b\n c\nRUN d', [[], [], []]],
    ['check for one instruction', 'FROM a\n# check=skip=all\nRUN x', [[], ['check=skip=all']]],
  ])('%s: %j', (_rule, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('gives the comments themselves, and none for a trigger', () => {
    const document = parse('FROM a\n# b\nONBUILD RUN x')
    const [, comment, onbuild] = document.items
    if (onbuild?.type !== 'Onbuild' || onbuild.instruction === null) throw new Error('no ONBUILD')
    expect(attachedComments(document, onbuild)).toEqual([{ comment, text: 'b' }])
    expect(attachedComments(document, onbuild.instruction)).toEqual([])
  })

  it.skipIf(sharedFolder() === null)('for every corpus file and hostile snippet', () => {
    interface Answer {
      readonly ok: boolean
      readonly children: readonly { readonly prevComment: readonly string[] }[]
    }
    const corpus = new Map([...corpusFiles()].map(({ path, text }) => [path, text]))
    const differences: string[] = []
    const compare = (text: string, { ok, children }: Answer): void => {
      if (!ok) return
      if (JSON.stringify(texts(text)) !== JSON.stringify(children.map(({ prevComment }) => prevComment)))
        differences.push(text)
    }
    for (const { path, buildkit } of oracleLines<{ path: string; buildkit: Answer }>('parse'))
      compare(corpus.get(path) ?? '', buildkit)
    for (const { content, buildkit } of oracleLines<{ content: string; buildkit: Answer }>('vectors'))
      compare(content, buildkit)
    expect(differences).toEqual([])
  })
})

import { parse } from '@dockwright/parser'
import { type BuildKitNode, toBuildKit } from '@dockwright/semantics'
import { describe, expect, test } from 'vitest'

function node(text: string, index = 0): BuildKitNode {
  const found = toBuildKit(parse(text)).children[index]
  if (found === undefined) throw new Error('no such node')
  return found
}

describe('the projection', () => {
  test('has the lines, the keyword in lower case, the flags without quotes and the words', () => {
    expect(node('FROM x\nCopy --from="a b" -- --s \\\n # c\n d', 1)).toEqual({
      startLine: 2,
      endLine: 4,
      cmd: 'copy',
      flags: ['--from=a b'],
      args: ['--s', 'd'],
      json: false,
      heredocs: [],
      children: [],
      prevComment: [],
    })
  })

  test('ENV and LABEL are key, value, separator; the legacy form has an empty separator', () => {
    expect(node('ENV A=1 B="x y"').args).toEqual(['A', '1', '=', 'B', '"x y"', '='])
    expect(node('LABEL a  b  c=d').args).toEqual(['a', 'b  c=d', ''])
  })

  test('an unknown instruction has one empty argument, and ONBUILD has its child', () => {
    expect(node('FOO a b').args).toEqual([''])
    expect(node('ONBUILD RUN ["a"]').children).toMatchObject([{ cmd: 'run', args: ['a'], json: true, startLine: 0, endLine: 0 }])
  })

  test("ONBUILD's here-documents hang on the outer node", () => {
    expect(node('ONBUILD COPY <<-"E" /x\n\ta\n\tE\n')).toMatchObject({
      heredocs: [{ name: 'E', fileDescriptor: 0, expand: false, chomp: true, content: '\ta\n' }],
      children: [{ heredocs: [] }],
      endLine: 3,
    })
  })

  test('comments above an instruction are its own, until an empty one in column 1 starts over', () => {
    expect(node('# a\n#\n# b\n  # c\n\nFROM x').prevComment).toEqual(['b', '# c'])
    expect(node('# a\n  #\nFROM x').prevComment).toEqual(['a', '#'])
  })

  test('directives count only in column 1, unlike the escape character that they set', () => {
    expect(toBuildKit(parse('  # escape=`\nFROM x'))).toMatchObject({ directives: [], escape: '`' })
  })

  test('the first error of the line layer leaves no nodes', () => {
    expect(toBuildKit(parse('FROM x\nENV A\nCMD [1]'))).toEqual({
      ok: false,
      error: 'ENV must have two arguments',
      escape: '\\',
      directives: [],
      children: [],
      instructions: null,
    })
  })

  test('the typed layer has a verdict of its own', () => {
    expect(toBuildKit(parse('FROM x\nCOPY a')).instructions).toEqual({
      ok: false,
      error:
        'dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined',
    })
  })
})

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
    expect(node('ONBUILD RUN ["a"]').children).toMatchObject([
      { cmd: 'run', args: ['a'], json: true, startLine: 0, endLine: 0 },
    ])
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

describe('the odd corners of BuildKit, as its own parser answers them', () => {
  const error = (text: string): string | null => {
    const result = toBuildKit(parse(text))
    return result.error ?? result.instructions?.error ?? null
  }

  test('the scan for directives takes one carriage return off a line, the parser all of them', () => {
    const { directives, escape } = toBuildKit(parse('# escape=\r\r\n# check=skip=all\r\nFROM x'))
    expect(directives).toEqual([
      { name: 'escape', value: '\r', line: 1 },
      { name: 'check', value: 'skip=all', line: 2 },
    ])
    expect(escape).toBe('\\')
    expect(toBuildKit(parse('# check=\r')).directives).toEqual([])
  })

  test('of a directive with nothing but blanks the last blank is the value', () => {
    expect(error('# escape= \t \nFROM x')).toBe("invalid escape token ' ' does not match ` or \\")
    expect(error('# escape=\nFROM x')).toBe(null)
  })

  test('a here-document may be opened by a `<<` that a continuation cuts', () => {
    expect(node('RUN cat <\\\n<EOF\na\nEOF').heredocs).toMatchObject([{ name: 'EOF', content: 'a\n' }])
    expect(error('FROM x\nRUN cat <\\\n<EOF\n')).toBe('unterminated heredoc')
  })

  test('a NUL in a flag with non-ASCII characters is no quote', () => {
    expect(node('COPY --from=µ\0"a b"\0 c d').flags).toEqual(['--from=Âµ\0a b\0'])
  })

  test('each byte left of a character that a blank byte cuts is a U+FFFD of its own', () => {
    // U+2060 is E2 81 A0, and A0 is a blank to HEALTHCHECK.
    expect(node('HEALTHCHECK none\u2060x').args).toEqual(['none\ufffd\ufffd', 'x'])
    expect(error('FROM a\nHEALTHCHECK none\u2060x')).toBe(
      'dockerfile parse error on line 2: Unknown type "NONE\ufffd\ufffd" in HEALTHCHECK (try CMD)',
    )
  })

  test('the trigger of an ONBUILD is compared without the blanks that are part of its keyword', () => {
    const prefix = 'dockerfile parse error on line 2: '
    expect(error('FROM a\nONBUILD ONBUILD\u202f RUN b')).toBe(
      `${prefix}Chaining ONBUILD via \`ONBUILD ONBUILD\` isn't allowed`,
    )
    expect(error('FROM a\nONBUILD from\u2003 b')).toBe(`${prefix}FROM isn't allowed as an ONBUILD trigger`)
  })
})

describe('the projection takes linear time', () => {
  test.each([
    ['a comment with many blanks inside', `# a${' '.repeat(60_000)}b\nFROM x\n`],
    ['directives with many blanks inside', `# syntax=a${' '.repeat(60_000)}b\n`.repeat(20) + 'FROM x'],
  ])('for %s', (_, text) => {
    const start = performance.now()
    toBuildKit(parse(text.repeat(10)))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

import * as prettier from 'prettier'
import { describe, expect, it } from 'vitest'
import * as plugin from '../src/index.js'
import { format } from './support/format.js'

const plugins = [plugin]
const parser = 'dockerfile'

describe('what Prettier is told', () => {
  it('is one language with the number that Linguist has for it', async () => {
    const { languages } = await prettier.getSupportInfo({ plugins })
    expect(languages.filter((language) => (language.parsers as readonly string[]).includes(parser))).toEqual([
      expect.objectContaining({
        name: 'Dockerfile',
        linguistLanguageId: 89,
        vscodeLanguageIds: ['dockerfile'],
      }),
    ])
  })

  it('is three options and no more', async () => {
    const { options } = await prettier.getSupportInfo({ plugins })
    const ours = options.filter((option) => option.category === 'Dockerfile')
    expect(ours.map(({ name, default: value }): unknown => [name, value])).toEqual([
      ['dockerfileOperatorPosition', 'start'],
      ['dockerfileHeredocs', 'format'],
      ['dockerfileHeredocData', false],
    ])
  })

  it('rejects a value that an option does not have', async () => {
    await expect(format('FROM a\n', { dockerfileOperatorPosition: 'middle' })).rejects.toThrow(
      /dockerfileOperatorPosition/,
    )
  })
})

describe('file names', () => {
  it.each([
    'Dockerfile',
    'dockerfile',
    'DOCKERFILE',
    'Containerfile',
    'Dockerfile.dev',
    'dockerfile-dev',
    'Dockerfile_dev',
    'Containerfile.rhel',
    'a.dockerfile',
    'a.Dockerfile',
    'a.containerfile',
    'Dockerfile.json.dockerfile',
  ])('%s is a Dockerfile', async (name) => {
    expect((await prettier.getFileInfo(`some/folder/${name}`, { plugins })).inferredParser).toBe(parser)
  })

  it.each([
    'Dockerfile.dockerignore',
    'Dockerfile.sh',
    'dockerfile.tmpl',
    'Dockerfile.j2',
    'Dockerfiles',
    'MyDockerfile',
    'dockerfile',
  ])('%s, or its like, is none', async (name) => {
    const path = name === 'dockerfile' ? 'dockerfile/readme.txt' : name
    expect((await prettier.getFileInfo(path, { plugins })).inferredParser).toBeNull()
  })

  it.each([
    ['Dockerfile.md', 'markdown'],
    ['Dockerfile.JSON', 'json'],
    ['Dockerfile.ts', 'typescript'],
  ])('%s belongs to another language', async (name, other) => {
    expect((await prettier.getFileInfo(name, { plugins })).inferredParser).toBe(other)
  })
})

describe('layout options', () => {
  const input = 'FROM a\nENV A=1 \\\n B=2\n'

  it('indents by four blanks if nothing is said, and by what is said', async () => {
    expect(await format(input)).toBe('FROM a\nENV A=1 \\\n    B=2\n')
    expect(await format(input, { tabWidth: 2 })).toBe('FROM a\nENV A=1 \\\n  B=2\n')
    expect(await format(input, { useTabs: true })).toBe('FROM a\nENV A=1 \\\n\tB=2\n')
  })

  it('counts wide characters as two columns', async () => {
    const words = (character: string): string => `FROM a\nCOPY ${`${character.repeat(20)} `.repeat(3)}/x\n`
    expect(await format(words('a'))).toBe(words('a'))
    expect(await format(words('字'))).toContain('\\\n')
  })

  it('answers check() as format() does', async () => {
    expect(await prettier.check(input, { parser, plugins })).toBe(false)
    expect(await prettier.check(await format(input), { parser, plugins })).toBe(true)
  })
})

describe('line endings', () => {
  const input = 'FROM a\r\nCOPY <<EOF /x\r\n a\r\nEOF\r\nENV A="b \\\r\n  c"\r\n'

  it('are what endOfLine says, here-document payloads included', async () => {
    expect(await format(input)).toBe(input.replaceAll('\r\n', '\n'))
    expect(await format(input, { endOfLine: 'auto' })).toBe(input)
    expect(await format(input.replaceAll('\r\n', '\n'), { endOfLine: 'crlf' })).toBe(input)
  })

  it('are all the same where the file mixed them', async () => {
    expect(await format('FROM a\r\nUSER b\nUSER c\r\n', { endOfLine: 'auto' })).toBe(
      'FROM a\r\nUSER b\r\nUSER c\r\n',
    )
  })

  it('come to be where Prettier makes them of a lone CR, before the plugin sees the text', async () => {
    expect(await format('FROM a\rUSER b')).toBe('FROM a\nUSER b\n')
  })

  it('keep the byte order mark', async () => {
    expect(await format('\uFEFFfrom a')).toBe('\uFEFFFROM a\n')
  })
})

describe('odd files', () => {
  it.each([
    ['an empty file', '', ''],
    ['a file of blanks', ' \n\t\n', ''],
    ['a file without a final newline', 'FROM a', 'FROM a\n'],
    ['a file with only the escape character', '\\', '\\\n'],
    ['a file of directives', '#syntax=a\n#escape=`', '# syntax=a\n# escape=`\n'],
    ['a lone keyword', 'cmd', 'CMD\n'],
    ['a RUN without a command', 'run   --network=none', 'RUN --network=none\n'],
    ['an ONBUILD without an instruction', 'onbuild   ', 'ONBUILD\n'],
  ])('%s', async (_, input, output) => {
    expect(await format(input)).toBe(output)
    expect(await format(output)).toBe(output)
  })
})

describe('pragmas', () => {
  const ugly = 'from   a\n'

  it.each(['# @format\n', '#@prettier\n', '# syntax=x\n# @format\n', '\n# a\n\n# @format \n'])(
    'requirePragma finds %j',
    async (pragma) => {
      expect(await format(pragma + ugly, { requirePragma: true })).toContain('FROM a')
    },
  )

  it.each(['', '# format\n', '# @formatted\n', 'user   b # @format\n', 'user   b\n# @format\n'])(
    'requirePragma leaves a file alone that has %j',
    async (start) => {
      expect(await format(start + ugly, { requirePragma: true })).toBe(start + ugly)
    },
  )

  it.each(['# @noformat\n', '# @noprettier\n', '# escape=`\n#  @noformat\n'])(
    'checkIgnorePragma leaves a file alone that has %j',
    async (pragma) => {
      expect(await format(pragma + ugly, { checkIgnorePragma: true })).toBe(pragma + ugly)
      expect(await format(pragma + ugly)).toContain('FROM a')
    },
  )

  it.each([
    ['FROM a\n', '# @format\n\nFROM a\n'],
    ['# a\nFROM a\n', '# @format\n\n# a\nFROM a\n'],
    ['#syntax=x\n# escape=`\n\nFROM a\n', '# syntax=x\n# escape=`\n# @format\n\nFROM a\n'],
    ['# syntax=x\nFROM a\n', '# syntax=x\n# @format\n\nFROM a\n'],
    ['#!/usr/bin/x\n# syntax=x\nFROM a\n', '#!/usr/bin/x\n# syntax=x\n# @format\n\nFROM a\n'],
    ['# @prettier\nFROM a\n', '# @prettier\nFROM a\n'],
  ])('insertPragma puts its comment below the directives: %j', async (input, output) => {
    expect(await format(input, { insertPragma: true })).toBe(output)
    expect(await format(output, { insertPragma: true })).toBe(output)
    expect(await format(output, { requirePragma: true })).toBe(output)
  })
})

describe('the cursor', () => {
  it.each([
    ['from   a|lpine\nuser   b\n', 'FROM a|lpine\nUSER b\n'],
    ['from   alpine\nuser   b|\n', 'FROM alpine\nUSER b|\n'],
    ['from   alpine\n\n\n# c|\nuser   b\n', 'FROM alpine\n\n# c|\nUSER b\n'],
    ['from alpine\ncopy   a \\\n  # w|hy\n  b\n', 'FROM alpine\nCOPY a \\\n    # w|hy\n    b\n'],
    ['|from   alpine\n', '|FROM alpine\n'],
  ])('stays with its text: %j', async (before, after) => {
    const cursorOffset = before.indexOf('|')
    const result = await prettier.formatWithCursor(before.replace('|', ''), { parser, plugins, cursorOffset })
    const { formatted } = result
    expect(`${formatted.slice(0, result.cursorOffset)}|${formatted.slice(result.cursorOffset)}`).toBe(after)
  })

  it('is found fast in a long file', async () => {
    const input = 'env   A=1   B=2\n'.repeat(5000)
    const started = performance.now()
    await prettier.formatWithCursor(input, { parser, plugins, cursorOffset: input.length >> 1 })
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('ranges', () => {
  it("do nothing: Prettier's own support them for its own languages only", async () => {
    const input = 'from   a\nuser   b\nuser   c\n'
    expect(await format(input, { rangeStart: 10, rangeEnd: 15 })).toBe(input)
  })
})

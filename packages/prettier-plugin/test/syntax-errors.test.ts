import { describe, expect, it } from 'vitest'
import { format } from './support/format.js'

interface PrettierSyntaxError extends Error {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } }
  readonly codeFrame: string
}

async function errorOf(text: string): Promise<PrettierSyntaxError> {
  return format(text).then(
    () => {
      throw new Error('no error')
    },
    (error: unknown) => error as PrettierSyntaxError,
  )
}

describe("what BuildKit's line layer rejects", () => {
  it.each([
    ['FROM a\nRUN cat <<EOF\nx\n', 2, 1, 'the here-document "EOF" is not closed'],
    ['FROM a\n\nENV   A\n', 3, 7, 'ENV "A" has no value'],
    ['FROM a\nENV A=1 B\n', 2, 9, '"B" has no "="'],
    ['# escape=x\nFROM a\n', 1, 1, 'invalid escape character "x"'],
  ])('is a syntax error with its place and a picture: %j', async (text, line, column, message) => {
    const error = await errorOf(text)
    expect(error).toBeInstanceOf(SyntaxError)
    expect(error.message).toContain(message)
    expect(error.message).toContain(`(${line}:${column})`)
    expect(error.loc.start).toEqual({ line, column })
    expect(error.codeFrame).toContain(`> ${line} |`)
    expect(error.codeFrame).toContain('^')
    expect(error.message).toContain(error.codeFrame)
  })

  it.each([
    ['FROM a\nCMD ["a", 1]\n', 'this JSON array has an element that is not a string'],
    [`FROM a\nRUN ${'x'.repeat(65536)}\n`, 'this line is longer than 65535 bytes'],
    ['# syntax=a\n# syntax=b\nFROM a\n', 'the parser directive "syntax" is given twice'],
  ])('is one, too', async (text, message) => {
    const error = await errorOf(text)
    expect(error.message).toContain(message)
    expect(error.loc.start.line).toBe(2)
  })

  it('shows the first error', async () => {
    expect((await errorOf('FROM a\nENV A\nENV B\n')).loc.start.line).toBe(2)
  })
})

describe('what only later layers reject', () => {
  it.each(['FOO   bar\n', 'FROM a b\n', 'COPY x\n', 'RUN --nope x\n', 'CMD ["a",]\n', 'USER\n'])(
    'is formatted or left alone: %j',
    async (text) => {
      const once = await format(text)
      expect(await format(once)).toBe(once)
    },
  )
})

describe('a file that would be written with carriage returns as line endings, one line to BuildKit', () => {
  it.each([
    ['asked for', 'FROM a\nRUN b\n', 'cr'],
    ['found, for the first one stands alone', 'FROM a\nRUN b \r c\n', 'auto'],
    ['found, before a CRLF', 'FROM x\r\r\nRUN b\r\n', 'auto'],
  ] as const)('is refused when that is %s', async (_why, text, endOfLine) => {
    await expect(format(text, { endOfLine })).rejects.toThrow('set endOfLine to "lf" or "crlf"')
  })

  it('is no other file', async () => {
    expect(await format('FROM  a\r\nRUN b\r\n', { endOfLine: 'auto' })).toBe('FROM a\r\nRUN b\r\n')
  })
})

import { describe, expect, it } from 'vitest'
import { format } from './support/format.js'

const body = 'from   a\nenv A=1 \\\nB="x \\\n  y"\ncopy <<EOF   /x\n  a  \n\nEOF\n'
const formatted = 'FROM a\nENV A=1 \\\n  B="x \\\n  y"\nCOPY <<EOF /x\n  a  \n\nEOF\n'

describe('fenced code in Markdown', () => {
  it.each(['dockerfile', 'docker', 'containerfile', 'Dockerfile'])(
    'is formatted where it is called %s',
    async (lang) => {
      const fenced = (text: string): string => `\`\`\`${lang}\n${text}\`\`\`\n`
      expect(await format(fenced(body), { parser: 'markdown' })).toBe(fenced(formatted))
    },
  )

  it.each(['sh', 'docker-compose', ''])('is left alone where it is called %j', async (lang) => {
    const input = `\`\`\`${lang}\nfrom   a\n\`\`\`\n`
    expect(await format(input, { parser: 'markdown' })).toBe(input)
  })

  it("inherits Markdown's tabWidth", async () => {
    expect(
      await format('```dockerfile\nENV A=1 \\\nB=2\n```\n', { parser: 'markdown', tabWidth: 8 }),
    ).toContain('\n        B=2\n')
  })

  it('keeps its place, and the indentation of what is quoted, in a list', async () => {
    const fenced = (text: string): string =>
      `- an item\n\n${`\`\`\`dockerfile\n${text}\`\`\`\n`.replaceAll(/^(?=.)/gm, '  ')}`
    const output = await format(fenced(body), { parser: 'markdown' })
    expect(output).toBe(fenced(formatted))
    expect(await format(output, { parser: 'markdown' })).toBe(output)
  })

  it('keeps its place in a quotation', async () => {
    const quoted = (text: string): string => `\`\`\`dockerfile\n${text}\`\`\`\n`.replaceAll(/^(?=.)/gm, '> ')
    const input = 'from   a\nenv A=1 \\\nB=2\n'
    expect(await format(quoted(input), { parser: 'markdown' })).toBe(quoted('FROM a\nENV A=1 \\\n  B=2\n'))
  })

  it('is formatted in a here-document that is Markdown, if here-documents are to be', async () => {
    const copied = (text: string): string =>
      `FROM a\nCOPY <<'END' /README.md\n\`\`\`dockerfile\n${text}\`\`\`\nEND\n`
    const input = copied('from   a\nenv A=1 \\\nB=2\n')
    const output = copied('FROM a\nENV A=1 \\\n    B=2\n')
    expect(await format(input, { dockerfileHeredocData: true })).toBe(output)
    expect(await format(output, { dockerfileHeredocData: true })).toBe(output)
  })

  it('is left alone where it is no valid Dockerfile', async () => {
    const input = '```dockerfile\nfrom   a\nENV   A\n```\n'
    expect(await format(input, { parser: 'markdown' })).toBe(input)
  })

  it('is left alone when embedded languages are', async () => {
    const input = '```dockerfile\nfrom   a\n```\n'
    expect(await format(input, { parser: 'markdown', embeddedLanguageFormatting: 'off' })).toBe(input)
  })
})

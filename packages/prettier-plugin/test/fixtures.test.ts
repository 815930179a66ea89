import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import type { Options } from 'prettier'
import { describe, expect, it } from 'vitest'
import { fixtures } from './support/fixtures.js'
import { format } from './support/format.js'

const BOM = '\uFEFF'

describe.each(fixtures())('fixture $name', ({ input, output, options }) => {
  it('is printed as expected', async () => {
    expect(await format(input, options)).toBe(output)
  })

  it('is left alone the second time', async () => {
    expect(await format(output, options)).toBe(output)
  })

  it('means the same', () => {
    const changesBytes = options['plugins'] !== undefined || options['dockerfileHeredocData'] === true
    if (!changesBytes) expect(sameMeaning(parse(input), parse(output))).toEqual({ same: true })
    else
      expect(parse(output).items.map((item) => item.type)).toEqual(
        parse(input).items.map((item) => item.type),
      )
  })

  it('is printed alike with CRLF', async () => {
    const crlf = { ...options, endOfLine: 'auto' } satisfies Options
    expect(await format(withCrlf(input), crlf)).toBe(withCrlf(output))
  })

  it('is printed alike behind a byte order mark', async () => {
    expect(await format(BOM + input, options)).toBe(BOM + output)
  })

  it('is printed alike in Markdown', async () => {
    const markdown = { tabWidth: 4, ...options, parser: 'markdown' } satisfies Options
    expect(await format(fenced(input), markdown)).toBe(fenced(output))
  })
})

function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

function fenced(text: string): string {
  return `# Title\n\n\`\`\`dockerfile\n${text}\`\`\`\n`
}

import type { Document, Heredoc } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import type { Options } from 'prettier'
import { describe, expect, it } from 'vitest'
import { withBodies } from '../src/heredocs/with-bodies.js'
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

  it('means the same, but for what is asked to be formatted within here-documents', () => {
    const [before, after] = [parse(input), parse(output)]
    const [written, formatted] = [before, after].map(heredocsOf)
    expect(formatted?.length).toBe(written?.length)
    const bodies = new Map(
      (formatted ?? []).map((heredoc, index) => [heredoc, written?.[index]?.body.text ?? '']),
    )
    const isScriptOrData = options['plugins'] !== undefined || options['dockerfileHeredocData'] === true
    const compared = isScriptOrData ? withBodies(output, bodies) : output
    expect(sameMeaning(before, parse(compared))).toEqual({ same: true })
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

function heredocsOf(document: Document): readonly Heredoc[] {
  return document.items.flatMap((item) => ('heredocs' in item ? item.heredocs : []))
}

function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

function fenced(text: string): string {
  return `# Title\n\n\`\`\`dockerfile\n${text}\`\`\`\n`
}

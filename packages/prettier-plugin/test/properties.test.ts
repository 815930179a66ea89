import { commentsOf } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import fc from 'fast-check'
import type { Options } from 'prettier'
import { describe, expect, it } from 'vitest'
import { format } from './support/format.js'
import { hostileDockerfile } from './support/hostile-dockerfile.js'

const layouts: fc.Arbitrary<Options> = fc.record({
  printWidth: fc.constantFrom(1, 20, 40, 80, 200),
  useTabs: fc.boolean(),
  tabWidth: fc.constantFrom(0, 2, 4, 8),
  dockerfileOperatorPosition: fc.constantFrom('start', 'end', 'preserve'),
})

/** What Prettier hands to a plugin. */
function asPrettierReadsIt(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

function isValid(text: string): boolean {
  return parse(text, { bom: false }).diagnostics.every(
    ({ severity, code }) => severity !== 'error' || code === 'no-instructions',
  )
}

async function check(text: string, options: Options): Promise<void> {
  const source = asPrettierReadsIt(text)
  if (!isValid(source)) {
    await expect(format(text, options)).rejects.toMatchObject({ name: 'SyntaxError', loc: { start: {} } })
    return
  }
  const once = await format(text, options)
  expect(await format(once, options)).toBe(once)
  const [before, after] = [parse(source, { bom: false }), parse(asPrettierReadsIt(once), { bom: false })]
  expect(sameMeaning(before, after)).toEqual({ same: true })
  expect(commentsOf(after).map((comment) => comment.text)).toEqual(
    commentsOf(before).map((comment) => comment.text),
  )
  expect(once === '' || /[^\n]\n$/.test(once)).toBe(true)
}

describe('for any text and any layout', () => {
  it('the second pass changes nothing, the meaning stays, and no comment is lost', async () => {
    await fc.assert(fc.asyncProperty(hostileDockerfile, layouts, check), {
      numRuns: Number(process.env['RUNS'] ?? 3000),
    })
  }, 600_000)

  it('the same holds for strings of any kind', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), layouts, check), {
      numRuns: 1000,
    })
  }, 60_000)
})

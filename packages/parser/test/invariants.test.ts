import { equal } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusFiles, oracleLines, sharedFolder } from '../../../tests/support/shared-folder.js'
import { checkInvariants } from './support/check-invariants.js'
import { hostileDockerfile } from './support/hostile-dockerfile.js'

describe('the invariants of the tree hold', () => {
  test('for hostile texts, under either escape character', () => {
    const escape = fc.constantFrom('\\' as const, '`' as const)
    fc.assert(
      fc.property(hostileDockerfile, escape, fc.boolean(), (text, character, bom) => {
        checkInvariants(text, { escape: character, bom })
      }),
      { numRuns: 20_000 },
    )
  })

  test('for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void checkInvariants(text)),
      { numRuns: 2_000 },
    )
  })

  test('whatever the line endings are', () => {
    fc.assert(
      fc.property(hostileDockerfile, (text) => {
        const unix = parse(text.replace(/\r/g, ''))
        const windows = checkInvariants(text.replace(/\r/g, '').replace(/\n/g, '\r\n'))
        expect(windows.items.map((item) => item.type)).toEqual(unix.items.map((item) => item.type))
      }),
      { numRuns: 2_000 },
    )
  })

  test('and parsing is a function of the text', () => {
    fc.assert(
      fc.property(hostileDockerfile, (text) => equal(parse(text), parse(text))),
      { numRuns: 500 },
    )
  })

  describe.runIf(sharedFolder() !== null)('and for files that nobody here wrote', () => {
    test('all of the corpus', () => {
      for (const { path, text } of corpusFiles()) {
        try {
          checkInvariants(text)
        } catch (error) {
          throw new Error(path, { cause: error })
        }
      }
    }, 120_000)

    test('all of the hostile snippets', () => {
      for (const { content } of oracleLines<{ content: string }>('vectors')) checkInvariants(content)
    }, 120_000)
  })
})

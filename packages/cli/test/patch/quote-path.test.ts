import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotePath } from '../../src/patch/quote-path.js'
import { git } from '../../../../tests/support/dockwright.js'
import { temporaryFolder, writeFiles } from '../../../../tests/support/temporary-folder.js'

describe('a path in a patch', () => {
  it.each([
    ['stays as it is when it is plain', 'a/b-c_d.1', 'a/b-c_d.1'],
    ['keeps blanks', 'a b', 'a b'],
    ['is quoted for a quote', 'a"b', '"a\\"b"'],
    ['is quoted for a backslash', 'a\\b', '"a\\\\b"'],
    ['is quoted for a newline and a tab', 'a\nb\tc', '"a\\nb\\tc"'],
    ['has bytes beyond ASCII in octal', 'é', '"\\303\\251"'],
    ['has control characters in octal', '\u001b[0m\u007f', '"\\033[0m\\177"'],
  ])('%s', (_, path, quoted) => {
    expect(quotePath(path)).toBe(quoted)
  })

  it('is written as git writes it, whatever is in it', () => {
    const folder = temporaryFolder()
    git(folder, ['init', '-q'])
    const name = fc
      .string({
        unit: fc.constantFrom('a', ' ', '"', '\\', '\n', '\t', '\r', '\u0001', '\u007f', 'é', '😀', "'", '*'),
        minLength: 1,
        maxLength: 12,
      })
      .map((text) => `x${text}`)
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 20, maxLength: 20 }), (names) => {
        git(folder, ['rm', '-rfq', '--cached', '--ignore-unmatch', '.'])
        writeFiles(folder, Object.fromEntries(names.map((each) => [each, ''])))
        git(folder, ['add', '--', ...names.map((each) => `:(literal)${each}`)])
        const listed = git(folder, ['-c', 'core.quotePath=true', 'ls-files', '--cached'])
          .stdout.trimEnd()
          .split('\n')
        expect([...listed].sort()).toEqual(names.map((each) => quotePath(each)).sort())
      }),
      { numRuns: 10 },
    )
  })
})

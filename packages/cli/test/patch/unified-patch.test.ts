import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyHunks } from '../../src/patch/apply-hunks.js'
import { hunksOf } from '../../src/patch/hunks.js'
import { unifiedPatch } from '../../src/patch/unified-patch.js'
import { git } from '../../../../tests/support/dockwright.js'
import { temporaryFolder, writeFiles } from '../../../../tests/support/temporary-folder.js'

const text = fc
  .array(
    fc.constantFrom(
      'a\n',
      'b\n',
      'a\r\n',
      '\n',
      '\r\n',
      'x\ry\n',
      '-- \n',
      '+\n',
      '\\ No newline at end of file\n',
      '\u2028\n',
    ),
    { maxLength: 25 },
  )
  .chain((lines) => fc.constantFrom('', 'end', '\ufeff', 'end\r').map((end) => lines.join('') + end))

describe('a patch', () => {
  it('gives the very bytes of the new text when git applies it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 8, maxLength: 8 }), (pairs) => {
        const folder = temporaryFolder()
        const changed = pairs.map(([before, after], index) => ({
          path: `f ${index}/é`,
          before: `${before}q`,
          after: `${after}r`,
        }))
        writeFiles(folder, Object.fromEntries(changed.map(({ path, before }) => [path, before])))
        const patch = changed.map(({ path, before, after }) => unifiedPatch(path, before, after)).join('')
        const { status, stderr } = git(folder, ['apply', '--whitespace=nowarn', '-'], patch)
        expect([status, stderr]).toEqual([0, ''])
        for (const { path, after } of changed) expect(readFileSync(join(folder, path), 'utf8')).toBe(after)
      }),
      { numRuns: 25 },
    )
  })

  it('is found in reasonable time for a large file that changes everywhere', () => {
    const before = Array.from({ length: 60_000 }, (_, index) => `a ${index}\n`).join('')
    const after = before.replaceAll('a', 'b')
    const start = performance.now()
    const folder = temporaryFolder({ f: `head\n${before}tail` })
    const patch = unifiedPatch('f', `head\n${before}tail`, `head\n${after}tail`)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(git(folder, ['apply', '-'], patch).stderr).toBe('')
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(`head\n${after}tail`)
  })
})

describe('the hunks of a change', () => {
  it('give the new text when all are applied, and the old one when none is', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const hunks = hunksOf(`${before}q`, `${after}r`)
        expect(applyHunks(`${before}q`, hunks)).toBe(`${after}r`)
        expect(applyHunks(`${before}q`, [])).toBe(`${before}q`)
      }),
    )
  })
})

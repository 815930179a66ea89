import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codemods, presets } from '@dockwright/codemod'
import { expect, test } from 'vitest'
import { withCounts } from '../../scripts/codemod-counts/counts-section.js'
import { noCounts } from '../support/codemod-counts.js'
import { root } from './support/markdown-examples.js'

const page = readFileSync(join(root, 'docs/codemods.md'), 'utf8')
const [, section = ''] = /counts over the corpus[^\n]*\n([^]*?)<!-- end of the counts -->/.exec(page) ?? []

test('docs/codemods.md has counts of codemods and presets that exist (pnpm codemod-counts writes them)', () => {
  const first = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1] ?? '')
  expect(first.length).toBeGreaterThan(0)
  for (const name of first) expect(codemods.has(name), name).toBe(true)
  for (const [, name = ''] of section.matchAll(/preset `([a-z-]+)`/g))
    expect(presets.has(name), name).toBe(true)
})

test('the counts replace those that were there, and nothing else', () => {
  const rows = [
    {
      name: '`x`',
      counts: {
        ...noCounts(),
        files: 7,
        refusals: new Map([
          ['x: b', 2],
          ['x: a', 2],
        ]),
      },
    },
  ]
  const written = withCounts(page, rows)
  expect(written.replace(/counts over the corpus[^]*end of the counts/, '')).toBe(
    page.replace(/counts over the corpus[^]*end of the counts/, ''),
  )
  expect(written).toContain('Over 7 Dockerfiles')
  expect(written).toContain('| `x` | 0 | 0 | 4 | 0 | 0 | 0 | 0 | 0 |')
  expect(written).toContain('| `x` | `a` 2, `b` 2 |')
  expect(withCounts(written, rows)).toBe(written)
  expect(() => withCounts('# Codemods\n', rows)).toThrow('the page has no')
})

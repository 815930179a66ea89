import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codemodPages } from './support/codemod-pages.js'
import { root } from './support/markdown-examples.js'

const index = readFileSync(join(root, 'docs/codemods.md'), 'utf8')

describe('a page about a codemod is what its definition says (pnpm codemod-pages writes them)', () => {
  test.each([...codemodPages(index)])('%s', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })
})

// Writes docs/codemods.md's table and docs/codemods/<name>.md from the codemods' own definitions: `pnpm codemod-pages`.
// A test fails when they are not what this writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codemodPages } from '../tests/docs/support/codemod-pages.js'

const root = join(import.meta.dirname, '..')
const index = join(root, 'docs/codemods.md')

for (const [path, text] of codemodPages(readFileSync(index, 'utf8'))) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

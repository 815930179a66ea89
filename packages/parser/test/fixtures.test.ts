import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, lineColumn } from '@dockwright/ast'
import { describe, expect, test } from 'vitest'
import { checkInvariants } from './support/check-invariants.js'

const root = join(import.meta.dirname, 'fixtures')
const update = process.env.UPDATE_FIXTURES === '1'

/** A case is a folder with `input.Dockerfile` and the `tree.txt` that it parses to; UPDATE_FIXTURES=1 writes the trees. */
describe('the tree of', () => {
  test.each(readdirSync(root))('%s', (name) => {
    const text = readFileSync(join(root, name, 'input.Dockerfile'), 'utf8')
    const document = checkInvariants(text)
    const diagnostics = document.diagnostics.map((found) => {
      const { line, column } = lineColumn(text, found.start)
      return `${line}:${column} ${found.severity} ${found.code}: ${found.message}\n`
    })
    const tree = dump(document) + diagnostics.join('')
    const path = join(root, name, 'tree.txt')
    if (update || !existsSync(path)) writeFileSync(path, tree)
    expect(tree).toBe(readFileSync(path, 'utf8'))
  })
})

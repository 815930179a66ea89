import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Writes a text as a fixture of the parser, whose tests fail until the fault is mended; answers the folder. Name it
 * after what it shows before it is committed.
 */
export function writeFixture(seed: number, text: string): string {
  const folder = join(ROOT, 'packages/parser/test/fixtures', `fuzz-${seed}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'input.Dockerfile'), text)
  return relative(ROOT, folder)
}

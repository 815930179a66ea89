import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from 'prettier'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures')

export interface Fixture {
  /** Its folder, relative to all fixtures. */
  readonly name: string
  readonly input: string
  readonly output: string
  readonly options: Options
}

/** Every folder below `fixtures` that holds an `input.Dockerfile`. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'input.Dockerfile')
    .map((entry) => readFixture(entry.parentPath))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readFixture(path: string): Fixture {
  const optionsFile = join(path, 'options.json')
  return {
    name: relative(folder, path),
    input: readFileSync(join(path, 'input.Dockerfile'), 'utf8'),
    output: readFileSync(join(path, 'output.Dockerfile'), 'utf8'),
    options: existsSync(optionsFile) ? (JSON.parse(readFileSync(optionsFile, 'utf8')) as Options) : {},
  }
}

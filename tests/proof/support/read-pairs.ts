import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Variant } from './to-variant.js'

export interface Case {
  /** The folders between `pairs/<kind>` and the case, and its own, with slashes. */
  readonly name: string
  readonly before: string
  /** Written by hand in the pairs that must differ; everywhere else the tool under proof makes it. */
  readonly after: string | null
  /** The build's context; null when the case needs no files. */
  readonly context: string | null
  readonly settings: CaseSettings
}

/** `case.json`, all of it optional. */
interface CaseSettings {
  /** What the embedded frontend refuses (heredocs, --link) is judged by projection instead. */
  readonly judge?: 'engine' | 'projection'
  /** Line endings and escape characters to try; all three unless said. */
  readonly variants?: readonly Variant[]
  /** The formatter's or the codemod's. */
  readonly options?: Readonly<Record<string, unknown>>
  /** The codemod leaves it as it is, with this reason code. */
  readonly refused?: string
  /** Neither half builds: how they fail is compared. */
  readonly fails?: boolean
}

const root = join(import.meta.dirname, '../pairs')

/** The cases under `pairs/<kind>`: every folder that holds a `before.Dockerfile`. Throws when there is none. */
export function readPairs(kind: string): readonly Case[] {
  const folder = join(root, kind)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('before.Dockerfile'))
    .map((path) => path.slice(0, -'/before.Dockerfile'.length))
    .sort()
  if (names.length === 0) throw new Error(`${folder} holds no pairs`)
  return names.map((name) => readCase(join(folder, name), name))
}

function readCase(folder: string, name: string): Case {
  const text = (file: string): string | null =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null
  const context = join(folder, 'context')
  return {
    name,
    before: readFileSync(join(folder, 'before.Dockerfile'), 'utf8'),
    after: text('after.Dockerfile'),
    context: existsSync(context) ? context : null,
    settings: JSON.parse(text('case.json') ?? '{}') as CaseSettings,
  }
}

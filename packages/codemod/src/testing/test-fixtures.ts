import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Codemod } from '../codemod.js'
import type { ApplyOptions } from '../runner/codemod-run.js'
import { memoryContext } from './memory-context.js'
import { runChecked } from './run-checked.js'
import { testRunner } from './test-runner.js'
import { variantsOf } from './variants.js'

export interface FixtureOptions {
  /** Writes what comes out instead of comparing. Default: whether the environment has DOCKWRIGHT_UPDATE=1. */
  readonly update?: boolean
}

/** What a fixture expects to be refused; the message is the codemod's own business. */
interface ExpectedRefusal {
  readonly reason: string
  readonly line: number
}

/**
 * Defines one test for each folder in a folder:
 *
 *     input.Dockerfile    what goes in
 *     output.Dockerfile   what comes out; not there when nothing changes
 *     options.json        the codemod's options; may be missing
 *     apply.json          `unsafe`, `targetBuilder`, `includeOnbuild`; may be missing
 *     refusals.json       `[{ "reason", "line" }]`; not there when nothing is refused
 *     variants.json       which of the other spellings are tried (`CRLF`, `byte order mark` …); all when missing
 *     context/            the build context; may be missing
 */
export function testCodemodFixtures(
  codemod: Codemod,
  folder: string | URL,
  options: FixtureOptions = {},
): void {
  const root = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const update = options.update ?? process.env['DOCKWRIGHT_UPDATE'] === '1'
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  testRunner.describe(`${codemod.name} fixtures`, () => {
    for (const name of names)
      testRunner.it(name, () => (update ? updateFixture : checkFixture)(codemod, join(root, name)))
    if (names.length === 0) throw new Error(`there is no fixture in ${root}`)
  })
}

function checkFixture(codemod: Codemod, folder: string): void {
  const input = readFileSync(join(folder, 'input.Dockerfile'), 'utf8')
  const output = readOptional(join(folder, 'output.Dockerfile')) ?? input
  const expected = readJson(join(folder, 'refusals.json')) ?? []
  const wanted = readJson(join(folder, 'variants.json'))
  for (const { name, of } of variantsOf(input, output)) {
    if (Array.isArray(wanted) && name !== 'as given' && !wanted.includes(name)) continue
    const { run, refusals } = runFixture(codemod, folder, of(input))
    assert.equal(run.output, of(output), name)
    assert.deepEqual(refusals, expected, name)
    assert.equal(runFixture(codemod, folder, of(output)).run.output, of(output), `second run, ${name}`)
  }
}

function updateFixture(codemod: Codemod, folder: string): void {
  const { run, refusals } = runFixture(
    codemod,
    folder,
    readFileSync(join(folder, 'input.Dockerfile'), 'utf8'),
  )
  if (run.changed) writeFileSync(join(folder, 'output.Dockerfile'), run.output)
  if (refusals.length > 0)
    writeFileSync(join(folder, 'refusals.json'), `${JSON.stringify(refusals, null, 2)}\n`)
}

function runFixture(
  codemod: Codemod,
  folder: string,
  text: string,
): { run: ReturnType<typeof runChecked>; refusals: readonly ExpectedRefusal[] } {
  const apply = (readJson(join(folder, 'apply.json')) ?? {}) as ApplyOptions
  const context = join(folder, 'context')
  const buildContext = existsSync(context) ? memoryContext(filesIn(context)) : null
  const run = runChecked(codemod, text, readJson(join(folder, 'options.json')), { ...apply, buildContext })
  return { run, refusals: run.refusals.map(({ reason, line }) => ({ reason, line })) }
}

function filesIn(root: string): Record<string, Uint8Array> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(root, path).split(sep).join('/'), readFileSync(path)]
    }),
  )
}

function readOptional(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function readJson(path: string): unknown {
  const text = readOptional(path)
  return text === null ? undefined : JSON.parse(text)
}

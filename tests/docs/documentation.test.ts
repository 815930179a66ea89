import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyCodemods, codemods } from '@dockwright/codemod'
import { parse } from '@dockwright/parser'
import prettier, { type Plugin } from 'prettier'
import * as plugin from 'prettier-plugin-dockerfile'
import { afterAll, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { documentationPages, type Example, readExamples, root } from './support/markdown-examples.js'

const TESTED: ReadonlySet<string> = new Set(['dockerfile', 'ts', 'json', 'jsonc', 'yaml', 'sh', 'console'])

const temporary = mkdtempSync(join(tmpdir(), 'dockwright-docs-'))
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true })
})

const pages = documentationPages().filter((page) =>
  readExamples(page).some(({ language }) => TESTED.has(language)),
)

describe.each(pages)('%s', (page) => {
  const examples = readExamples(page)
  const outputs = new Set(examples.filter((example) => isPair(example)).map((example) => example.next))

  test.each(examples.filter((example) => example.language === 'dockerfile' && !outputs.has(example)))(
    'the Dockerfile in line $line is what the page says it is',
    async (example) => {
      const { diagnostics } = parse(example.code)
      const isInvalid = example.notes.has('invalid')
      expect(
        diagnostics.some(
          (diagnostic) => diagnostic.severity === 'error' && diagnostic.code !== 'no-instructions',
        ),
      ).toBe(isInvalid)
      if (!isPair(example)) return
      expect(await outputOf(example)).toBe(example.next?.code)
    },
  )

  test.each(examples.filter((example) => example.language === 'ts' && example.next?.language === 'text'))(
    'the program in line $line prints what the page says',
    (example) => {
      expect(runProgram(example.code)).toBe(example.next?.code)
    },
    60_000,
  )

  const hasTests = examples.some((example) => example.notes.has('file'))
  test.each(hasTests ? [examples] : [])(
    'the tests that it shows pass',
    (...shown) => {
      expect(runTests(shown)).toMatch(/^# fail 0$/m)
    },
    60_000,
  )

  test.each(examples.filter((example) => example.language === 'json' || example.language === 'jsonc'))(
    'the JSON in line $line is JSON',
    (example) => {
      expect(() => void JSON.parse(example.code)).not.toThrow()
    },
  )

  test.each(examples.filter((example) => example.language === 'yaml'))(
    'the YAML in line $line is YAML',
    (example) => {
      expect(parseDocument(example.code).errors).toEqual([])
    },
  )

  test.each(examples.filter((example) => example.language === 'sh'))(
    'the commands in line $line are Bash',
    (example) => {
      expect(spawnSync('bash', ['-n'], { input: example.code, encoding: 'utf8' }).stderr).toBe('')
    },
  )

  test.each(examples.filter((example) => example.language === 'console'))(
    'the session in line $line goes as the page says',
    (example) => {
      expect(runSession(example.code)).toBe(example.code)
    },
    60_000,
  )
})

/** Two Dockerfiles with a word such as `becomes` between are a before and an after. */
function isPair(example: Example): boolean {
  return example.language === 'dockerfile' && example.next?.language === 'dockerfile'
}

async function outputOf({ code, notes }: Example): Promise<string> {
  const name = notes.get('codemod')
  const options = JSON.parse(notes.get('options') ?? '{}') as Record<string, unknown>
  if (name === undefined) {
    const others = notes.get('plugins')?.split(' ') ?? []
    const plugins = [...(await Promise.all(others.map(loadPlugin))), plugin]
    return prettier.format(code, { parser: 'dockerfile', plugins, ...options })
  }
  const codemod = codemods.get(name)
  if (codemod === undefined) throw new Error(`no codemod is named ${name}`)
  const run = applyCodemods(code, [{ codemod, options }], { unsafe: notes.has('unsafe') })
  expect(run.failures).toEqual([])
  return run.output
}

/** A plugin that ours is developed beside. */
async function loadPlugin(name: string): Promise<Plugin> {
  const { resolve } = createRequire(join(root, 'packages/prettier-plugin/package.json'))
  return (await import(resolve(name))) as Plugin
}

function runProgram(code: string): string {
  const folder = mkdtempSync(join(temporary, 'program-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const file = join(folder, 'example.ts')
  writeFileSync(file, code)
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [tsx, '--conditions=@dockwright/source', file],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** Writes the blocks that the page names as files, and runs those that are tests. */
function runTests(examples: readonly Example[]): string {
  const folder = mkdtempSync(join(temporary, 'tests-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const names = examples.flatMap(({ notes, code }) => {
    const name = notes.get('file')
    if (name !== undefined) writeFileSync(join(folder, name), code)
    return name ?? []
  })
  const tests = names.filter((name) => name.endsWith('.test.ts'))
  const options = ['--import', 'tsx', '--conditions=@dockwright/source', '--test', '--test-reporter=tap']
  // The child is a node:test run of its own, though we are a vitest run.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_TEST)/.test(name)),
  )
  return spawnSync(process.execPath, [...options, ...tests], { cwd: folder, encoding: 'utf8', env }).stdout
}

/** Runs the `$ dockwright …` lines of a session in a copy of examples/repository and answers the session as it went. */
function runSession(session: string): string {
  const folder = mkdtempSync(join(temporary, 'session-'))
  cpSync(join(root, 'examples/repository'), folder, { recursive: true })
  let transcript = ''
  for (const line of session.split('\n')) {
    if (!line.startsWith('$ ')) continue
    const command = line
      .slice(2)
      .replace(/^(npx )?dockwright\b/, `"${process.execPath}" "${join(root, 'packages/cli/dist/bin.js')}"`)
    const { stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    transcript += `${line}\n${stdout}${stderr}`
  }
  return transcript
}

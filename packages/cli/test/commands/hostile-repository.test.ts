import { codemods } from '@dockwright/codemod'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failedReporter } from '../../src/report/failed-reporter.js'
import { failedRecord } from '../../src/report/run-record.js'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const packages = join(import.meta.dirname, '../../..')
const noOptions = [...codemods.values()].filter(({ docs }) => docs.options === undefined)
const all = noOptions.map(({ name }) => name).join(',')

describe('a hostile Dockerfile', () => {
  const depth = 20_000
  const hostile = {
    'long-line': `RUN echo ${'x'.repeat(10 * 2 ** 20)}`,
    'long-word-list': `RUN apt-get install ${'a '.repeat(50_000)}`,
    substitutions: `RUN echo ${'$('.repeat(depth)}`,
    'closed-substitutions': `RUN echo ${'$('.repeat(depth)}x${')'.repeat(depth)}`,
    quotes: `RUN ${'"\'`'.repeat(depth)}`,
    braces: `ENV a=${'${a:-'.repeat(depth)}x${'}'.repeat(depth)}`,
    groups: `RUN ${'( '.repeat(depth)}x${' )'.repeat(depth)}`,
    onbuild: `${'ONBUILD '.repeat(depth)}RUN x`,
    brackets: `CMD ${'['.repeat(depth)}`,
    continuations: `RUN ${'\\\n'.repeat(depth)}x`,
    comments: `RUN x \\\n${'# y\n'.repeat(depth)}  && z`,
    doubling: `ENV a=x\n${'ENV a=$a$a\n'.repeat(200)}`,
    stages: Array.from({ length: 2000 }, (_, index) => `FROM s${index} AS s${index + 1}`).join('\n'),
    heredocs: `RUN ${'<<E '.repeat(2000)}\n${'E\n'.repeat(2000)}`,
  }

  it('of great length or depth is done in time by every codemod, and the others beside it are', async () => {
    const files = Object.entries(hostile).map(([name, body]) => [
      `${name}.Dockerfile`,
      `FROM a AS s0\n${body}\n`,
    ])
    const folder = temporaryFolder(Object.fromEntries(files) as Readonly<Record<string, string>>)
    const { stdout, status } = await dockwright(folder, [
      'check',
      all,
      '.',
      '--unsafe',
      '--include-onbuild',
      '--report',
      'json',
      '--time-limit',
      '60',
    ])
    const report = JSON.parse(stdout) as {
      files: { path: string; error: unknown; failures: { gate: string }[] }[]
    }
    expect(report.files).toHaveLength(files.length)
    for (const { path, error, failures } of report.files) {
      expect(error, path).toBeNull()
      expect(
        failures.filter(({ gate }) => gate === 'exception'),
        path,
      ).toEqual([])
    }
    expect([0, 1, 3]).toContain(status)
  }, 240_000)
})

describe('terminal escapes in names and texts', () => {
  const evil = '\u001b]0;title\u0007\u009b31m\u202e'
  const files = {
    [`${evil}a.Dockerfile`]: `FROM a as ${evil}b\nRUN echo ${evil}\nADD ${evil}.tar /\nFOO ${evil}\n`,
    [`${evil}b.Dockerfile`]: `FROM a\nRUN <<E${evil}\nx`,
    [`${evil}c.Dockerfile`]: Buffer.from([0xff]),
  }

  it.each(['text', 'json', 'ndjson', 'sarif', 'github', 'markdown'])(
    'are made visible in a report as %s, and what is on standard error',
    async (format) => {
      const folder = temporaryFolder(files)
      const args = ['check', all, '.', `${evil}missing`, '--why', '--report', format]
      const { stdout, stderr } = await dockwright(folder, args)
      expect(stdout.length).toBeGreaterThan(100)
      expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u0007\u009b\u202e]/)
    },
  )

  it.each([
    ['an unknown command', [evil]],
    ['an unknown codemod', ['apply', evil]],
    ['an unknown option', ['apply', 'safe', `--${evil}`]],
    ['a path that is not there', ['parse', `${evil}x`]],
    ['a plan', ['plan', 'safe', '.']],
    ['a tree', ['parse', '.']],
    ['a page', ['explain', evil]],
  ])('are made visible in %s', async (_, args) => {
    const { stdout, stderr } = await dockwright(temporaryFolder(files), args)
    expect(`${stdout}${stderr}`).not.toBe('')
    expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u0007\u009b\u202e]/)
  })

  it('stay in the list of failed files for a program, but not on a terminal', () => {
    const record = failedRecord(`${evil}\n`, 'missing', '')
    const list = (isTerminal: boolean): string =>
      failedReporter({ isNulSeparated: true, isTerminal }).file(record)
    expect(list(false)).toBe(`${evil}\n\0`)
    expect(list(true)).not.toMatch(/[\u001b\u0007\u009b\u202e\n]/)
  })
})

describe('nothing of a Dockerfile is run', () => {
  it('for no package starts a program or opens a connection', () => {
    const sources = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((path) => {
      return /^[\w-]+\/src\/.*\.ts$/.test(path)
    })
    expect(sources.length).toBeGreaterThan(300)
    const names = 'child_process|cluster|dgram|dns|http|http2|https|inspector|net|tls'
    const module = new RegExp(
      `(?:from|import|require\\(|import\\(|getBuiltinModule\\()\\s*['"](?:node:)?(?:${names})['"/]`,
    )
    expect(module.test(`import { get } from 'node:http'`)).toBe(true)
    for (const path of sources) {
      const text = readFileSync(join(packages, path), 'utf8')
      expect(module.test(text), path).toBe(false)
      expect(/\b(?:fetch|WebSocket|eval)\(|new Function\(/.test(text), path).toBe(false)
    }
  })
})

describe('an installation', () => {
  it('runs no scripts, of ours or of what we depend on', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare']
    const names = readdirSync(packages)
    expect(names).toHaveLength(6)
    const seen = new Set<string>()
    const visit = (folder: string, isOurs: boolean): void => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name: string
        scripts?: Readonly<Record<string, string>>
        dependencies?: Readonly<Record<string, string>>
      }
      if (seen.has(manifest.name)) return
      seen.add(manifest.name)
      // What is installed from the registry runs the first three; `prepare` is for a checkout.
      for (const hook of isOurs ? hooks : hooks.slice(0, 3))
        expect(manifest.scripts ?? {}, manifest.name).not.toHaveProperty(hook)
      for (const name of Object.keys(manifest.dependencies ?? {}))
        visit(join(folder, 'node_modules', name), name.startsWith('@dockwright/'))
    }
    for (const name of names) visit(join(packages, name), true)
    expect([...seen]).toEqual(expect.arrayContaining(['dockwright', 'jiti', 'tinypool']))
  })
})

describe('a file that holds NUL or is no UTF-8', () => {
  it('stays as it is', async () => {
    const before = { 'a.Dockerfile': 'FROM a as b\n\0', 'b.Dockerfile': 'FROM a as b\n' }
    const folder = temporaryFolder(before)
    expect((await dockwright(folder, ['apply', 'from-as-casing', '.'])).status).toBe(3)
    expect(contentOf(folder)).toEqual({ ...before, 'b.Dockerfile': 'FROM a AS b\n' })
  })
})

import { type Schema, Validator } from '@cfworker/json-schema'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownReporter } from '../../src/report/markdown-reporter.js'
import { failedRecord } from '../../src/report/run-record.js'
import { TotalsCounter } from '../../src/report/run-totals.js'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const files: Readonly<Record<string, string | Buffer>> = {
  'a/Dockerfile': 'FROM a as b\nADD x.tar.gz /\nMAINTAINER x\n',
  'b/Dockerfile': 'FROM a\n',
  'c/Dockerfile': 'FROM a\nRUN <<E\nx',
  'd/Dockerfile': Buffer.from([0xff]),
  'e %,:`/Dockerfile': 'FROM a as b\nFOO x\n',
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`f${index}/Dockerfile`, 'FROM a as b\nENV a b\n']),
  ),
}
const codemods = 'from-as-casing,add-to-copy,maintainer-to-label,legacy-key-value'
const formats = ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown'] as const

async function report(folder: string, format: string, args: readonly string[] = []): Promise<string> {
  return (await dockwright(folder, ['check', codemods, '.', 'missing', '--report', format, ...args])).stdout
}

describe('a report', () => {
  it('as JSON has every file with what was done, refused and wrong, and the totals', async () => {
    const folder = temporaryFolder(files)
    const {
      run,
      files: records,
      totals,
    } = JSON.parse(await report(folder, 'json')) as {
      run: unknown
      files: {
        path: string
        outcome: string
        error: { code: string } | null
        diagnostics: { line: number; frame: string }[]
      }[]
      totals: { files: number; changed: number; codemods: { codemod: string; files: number }[] }
    }
    expect(run).toMatchObject({ type: 'run', command: 'check', codemods: codemods.split(',') })
    expect(records.map(({ path }) => path)).toEqual([...Object.keys(files), 'missing'].sort())
    const byPath = new Map(records.map((record) => [record.path, record]))
    expect(byPath.get('a/Dockerfile')).toMatchObject({ outcome: 'changed', error: null })
    expect(byPath.get('a/Dockerfile')).toHaveProperty('refusals.0.codemod', 'add-to-copy')
    expect(byPath.get('b/Dockerfile')).toMatchObject({ outcome: 'unchanged' })
    expect(byPath.get('c/Dockerfile')).toMatchObject({
      outcome: 'skipped',
      diagnostics: [{ code: 'unterminated-heredoc', line: 2 }],
    })
    expect(byPath.get('d/Dockerfile')).toMatchObject({ outcome: 'failed', error: { code: 'not-utf-8' } })
    expect(byPath.get('missing')).toMatchObject({ outcome: 'failed', error: { code: 'missing' } })
    expect(totals).toMatchObject({ files: 26, changed: 22, unchanged: 1, skipped: 1, failed: 2 })
    expect(totals.codemods.find(({ codemod }) => codemod === 'legacy-key-value')).toMatchObject({ files: 20 })
  })

  it('as SARIF is valid by the schema of 2.1.0', async () => {
    const folder = temporaryFolder(files)
    const log = JSON.parse(await report(folder, 'sarif')) as {
      runs: { results: { ruleId: string }[]; invocations: unknown[] }[]
    }
    const require = createRequire(import.meta.url)
    const schemaFile = join(
      dirname(require.resolve('@microsoft/jest-sarif')),
      'schemas/sarif-2.1.0-rtm.5.json',
    )
    const validator = new Validator(JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema, '4', false)
    expect(validator.validate(log).errors).toEqual([])
    // The validator does find faults.
    expect(validator.validate({ ...log, version: '2.0' }).valid).toBe(false)
    const rules = new Set(log.runs[0]!.results.map(({ ruleId }) => ruleId))
    for (const rule of ['from-as-casing', 'maintainer-to-label', 'dockerfile/unterminated-heredoc'])
      expect(rules).toContain(rule)
    expect([...rules].some((rule) => rule.startsWith('add-to-copy/'))).toBe(true)
    expect(log.runs[0]!.invocations[0]).toMatchObject({ executionSuccessful: false })
  })

  it('for GitHub has a workflow command for each place, escaped, and the summary of the step', async () => {
    const folder = temporaryFolder(files)
    const summary = join(folder, 'summary.md')
    writeFileSync(summary, 'before\n')
    const { stdout } = await dockwright(folder, ['check', codemods, '.', '--report', 'github'], {
      env: { GITHUB_STEP_SUMMARY: summary },
    })
    expect(stdout).toContain(
      '::warning file=e %25%2C%3A`/Dockerfile,line=1,title=from-as-casing::from-as-casing would change this\n',
    )
    expect(stdout).toMatch(/^::error file=d\/Dockerfile,title=not-utf-8::/m)
    expect(stdout).toMatch(/^::warning file=c\/Dockerfile,line=2,title=unterminated-heredoc::/m)
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) file=/)
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## Dockwright\n\n25 files: 22 would change/)
  })

  it('as Markdown has counts by codemod, the files, refusals by reason, and what failed', async () => {
    const markdown = await report(temporaryFolder(files), 'markdown')
    expect(markdown).toContain('| legacy-key-value | 20 | 20 |\n')
    expect(markdown).toContain('- `a/Dockerfile`: ')
    expect(markdown).toContain('- `` e %,:`/Dockerfile ``: from-as-casing 1\n')
    expect(markdown).toMatch(
      /### Refused\n\n\| codemod \| reason \| places \|\n\|---\|---\|--:\|\n\| add-to-copy \| [a-z-]+ \| 1 \|\n/,
    )
    expect(markdown).toMatch(/### Failed\n\n- `d\/Dockerfile`: this file is not valid UTF-8/)
  })

  it('as Markdown fits into the body of a pull request, however many files and however long their names', () => {
    const reporter = markdownReporter()
    let markdown = reporter.begin({ type: 'run', version: '1', command: 'apply', codemods: ['x'] })
    const counter = new TotalsCounter()
    for (const outcome of ['changed', 'skipped', 'failed'] as const)
      for (let index = 0; index < 1000; index++) {
        const record = { ...failedRecord(`${'x'.repeat(240)}${index}`, 'unreadable', 'no'), outcome }
        const error = outcome === 'failed' ? record.error : null
        counter.add({ ...record, error })
        markdown += reporter.file({ ...record, error })
      }
    markdown += reporter.end(counter.totals())
    expect(markdown.length).toBeLessThan(65_536)
    expect(markdown.match(/^- and \d+ more$/gm)).toHaveLength(3)
  })

  it('as Markdown has no link that a file put there', () => {
    const reporter = markdownReporter()
    reporter.begin({ type: 'run', version: '1', command: 'apply', codemods: ['x'] })
    reporter.file(failedRecord('a', 'x', 'https://evil.example WWW.evil.example @you #1 [x](y)'))
    expect(reporter.end(new TotalsCounter().totals())).toContain(
      '- `a`: https\\://evil.example WWW\\.evil.example \\@you \\#1 \\[x\\]\\(y\\)\n',
    )
  })

  it('goes into files beside the text on standard output', async () => {
    const folder = temporaryFolder(files)
    const args = formats.flatMap((format) => ['--report', `${format}=${format}.out`])
    const { stdout } = await dockwright(folder, ['check', codemods, '.', 'missing', ...args])
    expect(stdout).toBe(await report(folder, 'text'))
    for (const format of formats)
      expect(readFileSync(join(folder, `${format}.out`), 'utf8')).toBe(await report(folder, format))
  })

  it('does not depend on the number of workers', async () => {
    const folder = temporaryFolder(files)
    for (const format of formats) {
      const alone = await report(folder, format)
      expect(await report(folder, format, ['-j', '1']), format).toBe(alone)
      expect(await report(folder, format, ['-j3']), format).toBe(alone)
    }
  })

  it('merged from shards, in whatever order, is that of one run, byte for byte', async () => {
    const folder = temporaryFolder(files)
    const whole = await Promise.all(formats.map((format) => report(folder, format)))
    for (const index of [1, 2, 3]) await report(folder, `ndjson=s${index}.ndjson`, ['--shard', `${index}/3`])
    for (const [index, format] of formats.entries()) {
      const merged = await dockwright(folder, [
        'report',
        'merge',
        's3.ndjson',
        's1.ndjson',
        's2.ndjson',
        '--report',
        format,
      ])
      expect([merged.status, merged.stdout]).toEqual([0, whole[index]])
    }
  })
})

describe('merging reports', () => {
  const header = '{"type":"run","version":"1","command":"apply","codemods":["x"]}'
  const record = (path: string, outcome: string): string =>
    JSON.stringify({
      type: 'file',
      path,
      outcome,
      applied: [],
      refusals: [],
      reports: [],
      failures: [],
      diagnostics: [],
      error: null,
    })

  it('takes the later record of a file, but does not forget a change, and drops a last line that is cut', async () => {
    const folder = temporaryFolder({
      'a.ndjson': `${header}\n${record('b', 'failed')}\n${record('c', 'changed')}\n${record('d', 'unchanged').slice(0, 20)}`,
      'b.ndjson': `${header}\n${record('a', 'changed')}\n${record('b', 'changed')}\n${record('c', 'unchanged')}\n`,
    })
    const { stdout } = await dockwright(folder, [
      'report',
      'merge',
      'a.ndjson',
      'b.ndjson',
      '--report',
      'ndjson',
    ])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(0, -1)).toEqual([
      header,
      record('a', 'changed'),
      record('b', 'changed'),
      record('c', 'changed'),
    ])
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ type: 'totals', files: 3, changed: 3 })
  })

  it.each([
    ['another run', `${header.replace('"x"', '"y"')}\n`],
    ['no report', '{"a":1}\n'],
    ['no JSON', `${header}\nnonsense\n{}\n`],
    ['a line that is no object', `${header}\nnull\n`],
    ['a record without a path', `${header}\n{"type":"file"}\n`],
    ['a record without its lists', `${header}\n{"type":"file","path":"a"}\n`],
    ['a header without codemods', '{"type":"run"}\n'],
  ])('refuses %s', async (_, content) => {
    const folder = temporaryFolder({ 'a.ndjson': `${header}\n`, 'b.ndjson': content })
    const { status, stderr } = await dockwright(folder, ['report', 'merge', 'a.ndjson', 'b.ndjson'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: "b.ndjson" is /)
  })
})

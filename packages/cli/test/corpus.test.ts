import { chmodSync, cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { oracleLines, sharedFolder } from '../../../tests/support/shared-folder.js'
import { dockwright, git } from '../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../tests/support/temporary-folder.js'

const files = 5062
const codemods = 'safe,merge-run'

function copyOf(corpus: string): string {
  const copy = join(temporaryFolder(), 'corpus')
  cpSync(corpus, copy, { recursive: true })
  chmodSync(copy, 0o755)
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
  }
  return copy
}

describe.skipIf(sharedFolder() === null)('the corpus', () => {
  const corpus = join(sharedFolder() ?? '', 'corpus')

  it('is parsed as BuildKit parses it, one JSON line a file', async () => {
    const { status, stdout } = await dockwright(temporaryFolder(), ['parse', '--format', 'buildkit', corpus])
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(files)
    const expected = new Map<string, unknown>()
    for (const { path, buildkit } of oracleLines<{ path: string; buildkit: unknown }>('parse'))
      expected.set(path, buildkit)
    for (const line of lines) {
      const { path, buildkit } = JSON.parse(line) as { path: string; buildkit: unknown }
      expect(buildkit, path).toEqual(expected.get(path))
    }
  }, 300_000)

  it('gives a patch that git applies to a copy, with the same result as writing, and a second run changes nothing', async () => {
    const [written, patched] = [copyOf(corpus), copyOf(corpus)]
    const { stdout: patch } = await dockwright(temporaryFolder(), ['apply', codemods, '--diff', corpus])
    expect(git(patched, ['apply', '--check', '-'], patch).stderr).not.toMatch(/^error/m)
    git(patched, ['apply', '--whitespace=nowarn', '-'], patch)
    const applied = await dockwright(written, ['apply', codemods, '.', '-q'])
    expect(applied.stderr).toBe('')
    expect(contentOf(patched)).toEqual(contentOf(written))
    expect(contentOf(written)).not.toEqual(contentOf(corpus))
    const again = JSON.parse(
      (await dockwright(written, ['check', codemods, '.', '--report', 'json'])).stdout,
    ) as { totals: unknown }
    expect(again.totals).toMatchObject({ files, changed: 0, failed: 0 })
  }, 300_000)

  it('has the same report from one worker, from two, and merged from four shards', async () => {
    const folder = temporaryFolder()
    const report = async (name: string, args: readonly string[]): Promise<void> => {
      await dockwright(folder, [
        'check',
        codemods,
        corpus,
        '-q',
        '--report',
        `ndjson=${name}.ndjson`,
        '--report',
        `sarif=${name}.sarif`,
        ...args,
      ])
    }
    await report('one', ['-j', '1'])
    await report('two', ['-j', '2'])
    for (const shard of [1, 2, 3, 4]) await report(`shard${shard}`, ['--shard', `${shard}/4`])
    for (const format of ['ndjson', 'sarif']) {
      const shards = [4, 2, 3, 1].map((shard) => `shard${shard}.ndjson`)
      await dockwright(folder, ['report', 'merge', ...shards, '--report', `${format}=merged.${format}`])
    }
    const content = contentOf(folder)
    for (const format of ['ndjson', 'sarif']) {
      expect(content[`two.${format}`] === content[`one.${format}`], format).toBe(true)
      expect(content[`merged.${format}`] === content[`one.${format}`], format).toBe(true)
    }
  }, 300_000)
})

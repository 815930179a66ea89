import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readShard } from '../../src/files/shard.js'
import { unquotePath } from '../../src/files/unquote-path.js'
import { quotePath } from '../../src/patch/quote-path.js'
import { dockwright, git } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder, writeFiles } from '../../../../tests/support/temporary-folder.js'

const old = 'FROM a as b\n'
const now = 'FROM a AS b\n'

describe('the list of failed files', () => {
  it('of a hostile repository names nothing outside of it, and is read back as it was meant', async () => {
    const folder = temporaryFolder({ 'outside/Dockerfile': old })
    const inside = `repository/x\n${folder}/outside/Dockerfile`
    const names = [
      inside,
      'repository/"q"/Dockerfile',
      'repository/r\r\n/Dockerfile',
      'repository/é/Dockerfile',
    ]
    for (const name of names) writeFiles(folder, { [name]: Buffer.from('FROM \xff', 'latin1') })
    const list = join(folder, 'failed')
    const first = await dockwright(folder, [
      'apply',
      'from-as-casing',
      'repository',
      '--report',
      `failed=${list}`,
    ])
    expect(first.status).toBe(3)
    for (const name of names) writeFiles(folder, { [name]: old })
    const second = await dockwright(folder, ['apply', 'from-as-casing', '--files-from', list])
    expect(second.stdout).toContain('\n4 files: 4 changed, 0 unchanged\n')
    expect(contentOf(folder)).toMatchObject({
      'outside/Dockerfile': old,
      ...Object.fromEntries(names.map((name) => [name, now])),
    })
  })
})

describe('--files-from', () => {
  it('reads the list that git prints, odd names in quotes, and carriage returns and a byte order mark', async () => {
    const names = ['a/Dockerfile', 'é "x"/Dockerfile', 't\t\n\\/Dockerfile']
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, old])))
    git(folder, ['init', '--quiet', '.'])
    git(folder, ['add', '.'])
    const listed = git(folder, ['ls-files']).stdout
    expect(listed).toContain('\\303\\251')
    const input = `\ufeff${listed.replaceAll('\n', '\r\n')}`
    const { status } = await dockwright(folder, ['apply', 'from-as-casing', '--files-from', '-'], { input })
    expect(status).toBe(0)
    expect(contentOf(folder)).toEqual(Object.fromEntries(names.map((name) => [name, now])))
  })

  it('says that a list with NUL wants -0', async () => {
    const folder = temporaryFolder({ Dockerfile: old })
    const { status, stderr } = await dockwright(folder, ['apply', 'from-as-casing', '--files-from', '-'], {
      input: 'Dockerfile\0',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: the list of files "-" holds NUL\n.*-0/)
  })

  it('unquotes what git quotes, and nothing else', () => {
    for (const path of ['a"b', '\u0007\b\t\n\v\f\r\\', 'é😀', '"', '\u007f\u0001'])
      expect(unquotePath(quotePath(path))).toBe(path)
    for (const text of [
      'a',
      '"',
      'a"',
      '"a',
      '"a"b"',
      '"\\x"',
      '"\\9"',
      '"\\777"',
      `"${'\\'.repeat(99_999)}"`,
    ])
      expect(unquotePath(text), text.slice(0, 20)).toBeNull()
  })
})

describe('--shard auto', () => {
  it.each(['', ' ', '0x1', '1e0', '-1', '+1'])('refuses the index "%s"', (index) => {
    expect(() => readShard('auto', { JOB_COMPLETION_INDEX: index, JOB_COMPLETIONS: '2' })).toThrow(
      'is no shard',
    )
    expect(() => readShard('auto', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: index })).toThrow('is no shard')
  })
})

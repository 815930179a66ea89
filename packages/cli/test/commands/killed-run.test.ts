import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtBin } from '../../../../tests/support/built-bin.js'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const old = `FROM a as b\n${'RUN echo some longer text to be written\n'.repeat(50)}`
const names = Array.from({ length: 300 }, (_, index) => `d${index % 10}/f${index}.Dockerfile`)
const leftovers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.dockwright-'))

interface Line {
  readonly type: string
  readonly path: string
  readonly outcome: string
}

/** The whole lines of a report that may be cut. */
function records(file: string): readonly Line[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as Line).filter(({ type }) => type === 'file')
}

describe('a run that is killed', () => {
  it('has told of every file that it changed, so that the reports of it and the next run make that of one run', async () => {
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, old])))
    const reports = temporaryFolder()
    const bin = await builtBin()
    const apply = ['apply', 'from-as-casing', '.', '-q', '-j', '2', '--report']
    const one = join(reports, 'one.ndjson')
    await dockwright(folder, [...apply, `ndjson=${one}`])
    let interrupted = 0
    for (let kill = 0; kill < 6; kill++) {
      for (const name of names) writeFileSync(join(folder, name), old)
      const [first, second] = [join(reports, `${kill}-1.ndjson`), join(reports, `${kill}-2.ndjson`)]
      const child = spawn(process.execPath, [bin, ...apply, `ndjson=${first}`], {
        cwd: folder,
        stdio: 'ignore',
      })
      const ended = new Promise((resolve) => child.on('close', resolve))
      const isChanged = (): boolean => names.some((name) => readFileSync(join(folder, name), 'utf8') !== old)
      for (let waits = 0; !isChanged() && waits < 2000; waits++) await setTimeout(1)
      await setTimeout(Math.random() * 30)
      child.kill('SIGKILL')
      await ended
      const changed = names.filter((name) => readFileSync(join(folder, name), 'utf8') !== old)
      if (changed.length < names.length) interrupted++
      const told = new Set(records(first).map(({ path }) => path))
      expect(changed.filter((name) => !told.has(name))).toEqual([])
      await dockwright(folder, [...apply, `ndjson=${second}`])
      expect(leftovers(folder)).toEqual([])
      const merged = await dockwright(reports, ['report', 'merge', first, second, '--report', 'ndjson'])
      expect(merged.stdout === readFileSync(one, 'utf8')).toBe(true)
    }
    // Else the test has shown nothing.
    expect(interrupted).toBeGreaterThan(0)
  }, 120_000)
})

describe('a temporary file of another run', () => {
  const namespace = process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : ''
  const host = createHash('sha256').update(`${hostname()}${namespace}`).digest('hex').slice(0, 8)
  const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid
  const run = async (name: string, age = 0): Promise<readonly string[]> => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n', [name]: 'half' })
    const time = new Date(Date.now() - age)
    utimesSync(join(folder, name), time, time)
    expect((await dockwright(folder, ['apply', 'from-as-casing', '.'])).status).toBe(0)
    return leftovers(folder)
  }

  it('is removed when its process is gone', async () => {
    expect(await run(`.dockwright-${host}-${gone()}-0123456789abcdef.tmp`)).toEqual([])
  })

  it('stays while its process runs, or may run on another host', async () => {
    const own = `.dockwright-${host}-${process.pid}-0123456789abcdef.tmp`
    expect(await run(own)).toEqual([own])
    const other = `.dockwright-${host.startsWith('0') ? '1'.repeat(8) : '0'.repeat(8)}-${gone()}-0123456789abcdef.tmp`
    expect(await run(other)).toEqual([other])
    expect(await run(other, 2 * 3600 * 1000)).toEqual([])
  })

  it('is no other file whose name is like it', async () => {
    const mine = `.dockwright-${host}-${gone()}-mine.tmp`
    expect(await run(mine, 10 * 24 * 3600 * 1000)).toEqual([mine])
  })
})

describe('the list of failed files', () => {
  it('is what --files-from of the next run reads', async () => {
    const folder = temporaryFolder({
      'a/Dockerfile': 'FROM a as b\n',
      'b/Dockerfile': Buffer.from([0xff]),
      'c\nd/Dockerfile': Buffer.from([0]),
    })
    const first = await dockwright(folder, [
      'apply',
      'from-as-casing',
      '.',
      '-q0',
      '--report',
      'failed=failed.txt',
    ])
    expect(first.status).toBe(3)
    expect(readFileSync(join(folder, 'failed.txt'), 'utf8')).toBe('b/Dockerfile\0c\nd/Dockerfile\0')
    writeFileSync(join(folder, 'b/Dockerfile'), 'FROM a as b\n')
    const again = ['apply', 'from-as-casing', '-0', '--files-from', 'failed.txt', '--report', 'failed']
    const second = await dockwright(folder, again)
    expect([second.status, second.stdout]).toEqual([3, 'c\nd/Dockerfile\0'])
  })
})

describe('a report that cannot be written', () => {
  it('ends the run with a message and without a temporary file', async () => {
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, old])))
    const { status, stderr } = await dockwright(folder, [
      'apply',
      'from-as-casing',
      '.',
      '-q',
      '--report',
      'ndjson=/dev/full',
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: "\/dev\/full" cannot be written: .*ENOSPC/)
    expect(leftovers(folder)).toEqual([])
  })
})

describe('the report of a run that was killed before it began', () => {
  it('is empty, and merges with the others', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n', 'empty.ndjson': '' })
    await dockwright(folder, ['check', 'from-as-casing', '.', '-q', '--report', 'ndjson=one.ndjson'])
    const merge = ['report', 'merge', 'empty.ndjson', 'one.ndjson', '--report', 'ndjson']
    const { status, stdout } = await dockwright(folder, merge)
    expect([status, stdout]).toEqual([0, readFileSync(join(folder, 'one.ndjson'), 'utf8')])
    expect((await dockwright(folder, ['report', 'merge', 'empty.ndjson'])).status).toBe(2)
  })
})

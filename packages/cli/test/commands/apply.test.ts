import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dockwright } from '../../../../tests/support/dockwright.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockwright-cli-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const BEFORE = 'FROM alpine as b\nADD . /src\n'
const AFTER = 'FROM alpine AS b\nCOPY . /src\n'
const CODEMODS = 'from-as-casing,add-to-copy'

function write(path: string, content: string | Buffer = BEFORE): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

const run = (...args: string[]): ReturnType<typeof dockwright> => dockwright(folder, args)

describe('dockwright apply', { timeout: 60_000 }, () => {
  test('rewrites every Dockerfile of a folder and exits with 0, also a second time', async () => {
    for (const path of ['Dockerfile', 'a/Dockerfile.dev', 'a/b/Containerfile', 'web.dockerfile']) write(path)
    write('README.md')
    expect((await run('apply', CODEMODS, '.')).status).toBe(0)
    for (const path of ['Dockerfile', 'a/Dockerfile.dev', 'a/b/Containerfile', 'web.dockerfile'])
      expect(read(path)).toBe(AFTER)
    expect(read('README.md')).toBe(BEFORE)
    const second = await run('check', CODEMODS, '.')
    expect([second.status, second.stdout.includes('would change web')]).toEqual([0, false])
  })

  test('leaves out what git ignores, node_modules and .git; a file that is named is taken', async () => {
    execFileSync('git', ['init', '-q'], { cwd: folder })
    for (const path of [
      'Dockerfile',
      'out/Dockerfile',
      'out/keep/Dockerfile',
      'node_modules/x/Dockerfile',
      '.git/Dockerfile',
    ])
      write(path)
    write('.gitignore', 'out/*\n!out/keep\n')
    expect((await run('apply', CODEMODS)).status).toBe(0)
    expect(read('Dockerfile')).toBe(AFTER)
    expect(read('out/keep/Dockerfile')).toBe(AFTER)
    for (const path of ['out/Dockerfile', 'node_modules/x/Dockerfile', '.git/Dockerfile'])
      expect(read(path)).toBe(BEFORE)
    expect((await run('apply', CODEMODS, 'out/Dockerfile')).status).toBe(0)
    expect(read('out/Dockerfile')).toBe(AFTER)
  })

  test('--diff writes nothing and prints a patch that git applies to the same bytes, whatever the line endings and names', async () => {
    execFileSync('git', ['init', '-q'], { cwd: folder })
    const files: Record<string, string> = {
      Dockerfile: BEFORE,
      'crlf/Dockerfile': BEFORE.replaceAll('\n', '\r\n'),
      'bom/Dockerfile': `\ufeff${BEFORE}`,
      'end/Dockerfile': BEFORE.trimEnd(),
      'a "b" ü/Dockerfile': BEFORE,
    }
    for (const [path, text] of Object.entries(files)) write(path, text)
    const { status, stdout } = await run('apply', CODEMODS, '--diff', '--quiet', '.')
    expect(status).toBe(0)
    for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text)
    writeFileSync(join(folder, 'x.patch'), stdout)
    execFileSync('git', ['apply', '--whitespace=nowarn', 'x.patch'], { cwd: folder })
    for (const [path, text] of Object.entries(files))
      expect(read(path)).toBe(text.replace(' as ', ' AS ').replace('ADD', 'COPY'))
  })

  test('keeps the mode, writes through a link, and leaves no other file behind', async () => {
    write('real/Dockerfile')
    chmodSync(join(folder, 'real/Dockerfile'), 0o640)
    symlinkSync('real/Dockerfile', join(folder, 'Dockerfile'))
    expect((await run('apply', CODEMODS, 'Dockerfile')).status).toBe(0)
    expect(read('real/Dockerfile')).toBe(AFTER)
    expect(statSync(join(folder, 'real/Dockerfile')).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(folder, 'real'))).toEqual(['Dockerfile'])
  })

  test('reads standard input and writes standard output', async () => {
    const { status, stdout } = await dockwright(folder, ['apply', CODEMODS, '-'], { input: BEFORE })
    expect([status, stdout]).toEqual([0, AFTER])
  })

  test('one bad file does not stop the others: each gets one message, and the exit code is 3', async () => {
    write('Dockerfile')
    write('Dockerfile.latin', Buffer.from('FROM alpine as b\n# \xe9\n', 'latin1'))
    write('Dockerfile.nul', 'FROM alpine as b\0\n')
    write('Dockerfile.open', 'FROM alpine as b\nRUN <<EOF\n')
    const { status, stdout, stderr } = await run('apply', CODEMODS, '.', 'missing/Dockerfile')
    expect(status).toBe(3)
    expect(read('Dockerfile')).toBe(AFTER)
    expect(readFileSync(join(folder, 'Dockerfile.latin'), 'latin1')).toContain(' as b')
    const output = stdout + stderr
    for (const line of [
      /Dockerfile\.latin: .*UTF-8/,
      /Dockerfile\.nul: .*NUL/,
      /Dockerfile\.open:2:1: /,
      /missing\/Dockerfile: there is no such file/,
    ]) {
      expect(output).toMatch(line)
    }
    expect(output).toContain('> 2 | RUN <<EOF')
  })

  test('a file that BuildKit does not read is skipped, which is no failure', async () => {
    write('Dockerfile', 'FROM alpine as b\nENV A\n')
    expect((await run('apply', CODEMODS, '.')).status).toBe(0)
    expect(read('Dockerfile')).toBe('FROM alpine as b\nENV A\n')
  })

  test('a mistake in the arguments is one message, with a suggestion, and exit code 2', async () => {
    write('Dockerfile')
    const codemod = await run('apply', 'add-to-copi', '.')
    expect([codemod.status, codemod.stderr.includes('did you mean "add-to-copy"')]).toEqual([2, true])
    const option = await run('apply', CODEMODS, '--dif', '.')
    expect([option.status, option.stderr.includes('--diff')]).toEqual([2, true])
    mkdirSync(join(folder, 'empty'))
    expect((await run('apply', CODEMODS, 'empty')).status).toBe(2)
    expect(read('Dockerfile')).toBe(BEFORE)
    expect(existsSync(join(folder, '.dockwright'))).toBe(false)
  })

  test('refusals are listed by --why with their reason codes, and fail only when asked to', async () => {
    write('Dockerfile', 'FROM alpine\nADD https://example.org/x /x\n')
    const why = await run('apply', 'add-to-copy', '--why', '.')
    expect([why.status, why.stdout.includes('(remote)')]).toEqual([0, true])
    expect((await run('apply', 'add-to-copy', '--fail-on-refusal', '.')).status).toBe(1)
  })
})

describe('dockwright check', { timeout: 60_000 }, () => {
  test('names what would change, writes nothing, and exits with 1', async () => {
    write('Dockerfile')
    const { status, stdout } = await run('check', CODEMODS, '.')
    expect([status, stdout.includes('would change Dockerfile')]).toEqual([1, true])
    expect(read('Dockerfile')).toBe(BEFORE)
  })
})

describe('dockwright list and parse', { timeout: 60_000 }, () => {
  test('list --json names every codemod with its level', async () => {
    const { status, stdout } = await run('list', '--json')
    expect(status).toBe(0)
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"name":"merge-run"')
  })

  test('parse --format buildkit prints one line a file in the shape of the projection', async () => {
    write('Dockerfile', 'FROM alpine\nRUN a \\\n  b\n')
    const { stdout } = await run('parse', '--format', 'buildkit', '.')
    const [line, end] = stdout.split('\n')
    expect(end).toBe('')
    expect(JSON.parse(line ?? '')).toMatchObject({
      path: 'Dockerfile',
      buildkit: { ok: true, children: [{ cmd: 'from' }, { cmd: 'run', args: ['a   b'] }] },
    })
  })
})

import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contentOf, temporaryFolder } from '../support/temporary-folder.js'
import { startEngine, type Engine } from './support/engine.js'
import { buildNodeBase } from './support/node-base.js'
import { packagesToInstall } from './support/packages-to-install.js'
import type { ProgramResult } from './support/run-program.js'
import { serveTarballs, type Registry } from './support/serve-tarballs.js'

vi.setConfig({ testTimeout: 60_000 })

const dockerfile = readFileSync(join(import.meta.dirname, '../../Dockerfile'), 'utf8')
const owner = { uid: 4242, gid: 4343 }
const asOwner = ['--user', `${owner.uid}:${owner.gid}`]
const old = 'FROM   alpine as base\nRUN   a\n'
const long = `b ${'b'.repeat(120)}`
const now = 'FROM   alpine AS base\nRUN   a\n'

let engine: Engine | null = null
let registry: Registry | null = null

function running(): Engine {
  if (engine === null) throw new Error('the engine is started before the first test')
  return engine
}

/** As the first lines of our Dockerfile say; the base image (see `buildNodeBase`) and the registry are stand-ins. */
function build(...flags: readonly string[]): Promise<ProgramResult> {
  const network = ['--network', 'host', '--build-arg', `NPM_CONFIG_REGISTRY=${registry?.url ?? ''}`]
  return running().docker(['build', ...network, ...flags, '-'], { input: dockerfile })
}

/** What the command line in the image does, which needs no network. `flags` are docker's. */
function run(flags: readonly string[], args: readonly string[], input = ''): Promise<ProgramResult> {
  return running().docker(['run', '--rm', '--network', 'none', ...flags, 'dockwright', ...args], { input })
}

/** A repository that belongs to a user whom neither the machine nor the image knows. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })
  for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(join(folder, path), owner.uid, owner.gid)
  return folder
}

const writing = (reason: string): string => `failed Dockerfile: this file cannot be written: ${reason}`
const mount = (folder: string, mode = 'rw'): readonly string[] => ['--volume', `${folder}:/work:${mode}`]

beforeAll(async () => {
  engine = await startEngine()
  const tarballs = join(engine.folder, 'tarballs')
  await Promise.all([buildNodeBase(engine), packagesToInstall(tarballs)])
  registry = await serveTarballs(tarballs)
  const { status, stderr } = await build('--tag', 'dockwright')
  expect(status, stderr).toBe(0)
}, 300_000)

afterAll(async () => {
  await registry?.stop()
  await engine?.stop()
}, 300_000)

describe('the image that our Dockerfile builds', () => {
  it('shows the help when it is asked for nothing', async () => {
    const shown = await run([], [])
    expect(shown).toMatchObject({ status: 0, stderr: '' })
    expect(shown.stdout).toContain('Usage: dockwright COMMAND')
    expect(await run([], ['--help'])).toEqual(shown)
  })

  it('holds the version that was packed, and runs as the user "node"', async () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../packages/cli/package.json'), 'utf8')
    const { version } = JSON.parse(manifest) as { readonly version: string }
    expect(await run([], ['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
    const words = ['run', '--rm', '--network', 'none', '--entrypoint', 'node', 'dockwright']
    const script = 'os.userInfo().username + " " + process.cwd() + " " + process.versions.node.split(".")[0]'
    expect(await running().mustDocker([...words, '--print', script])).toBe('node /work 22\n')
  })

  it('rewrites what is piped through it', async () => {
    const done = await run(['--interactive'], ['apply', 'safe', '-', '--quiet'], old)
    expect(done).toEqual({ status: 0, stdout: now, stderr: '' })
  })

  it('is not built when the version that is asked for is not there', async () => {
    const { status, stderr } = await build('--build-arg', 'DOCKWRIGHT_VERSION=0.0.0-none')
    expect(status).not.toBe(0)
    expect(stderr).toContain('No matching version found for dockwright@0.0.0-none')
  })
})

describe('in a repository that belongs to another user', () => {
  const files = { Dockerfile: old, 'services/api/Dockerfile.dev': old, 'README.md': '# A\n' }

  it.each([
    ['that user', asOwner],
    [
      'that user, with nothing else to write to and no capability',
      [...asOwner, '--read-only', '--cap-drop=ALL'],
    ],
    ['root', ['--user', '0']],
  ])('`apply` as %s changes the files, keeps owner and mode, and leaves nothing', async (_, user) => {
    const folder = repository(files)
    chmodSync(join(folder, 'Dockerfile'), 0o640)
    chmodSync(join(folder, 'services/api/Dockerfile.dev'), 0o755)
    const { status, stdout, stderr } = await run([...user, ...mount(folder)], ['apply', 'safe', '.'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('2 files: 2 changed, 0 unchanged\n')
    expect(contentOf(folder)).toEqual({ ...files, Dockerfile: now, 'services/api/Dockerfile.dev': now })
    expect(readdirSync(folder).sort()).toEqual(['.git', 'Dockerfile', 'README.md', 'services'])
    expect(lstatSync(join(folder, 'Dockerfile'))).toMatchObject({ ...owner, mode: 0o100640 })
    const other = lstatSync(join(folder, 'services/api/Dockerfile.dev'))
    expect(other).toMatchObject({ ...owner, mode: 0o100755 })
  })

  it('`check` ends with 1, and writes nothing', async () => {
    const folder = repository(files)
    const { status, stdout } = await run([...asOwner, ...mount(folder, 'ro')], ['check', 'safe', '.'])
    expect(status).toBe(1)
    expect(stdout).toContain('2 files: 2 would change, 0 unchanged\n')
    expect(contentOf(folder)).toEqual(files)
  })

  it('`--format` finds Prettier and the plugin, and the options of the repository', async () => {
    const folder = repository({
      Dockerfile: `${old}run ${long} &&   c\n`,
      '.prettierrc': '{ "useTabs": true }',
    })
    const args = ['apply', 'safe,instruction-casing', '.', '--format']
    expect(await run([...asOwner, ...mount(folder)], args)).toMatchObject({ status: 0, stderr: '' })
    expect(contentOf(folder).Dockerfile).toBe(`FROM alpine AS base\nRUN   a\nRUN ${long} \\\n\t&& c\n`)
  })

  it('workers do many files, and a second run changes nothing', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${index}/Dockerfile`, old] as const),
    )
    const folder = repository(many)
    const flags = [...asOwner, ...mount(folder)]
    const args = ['apply', 'safe', '.', '-j', '2']
    expect((await run(flags, args)).stdout).toContain('300 files: 300 changed, 0 unchanged\n')
    expect(new Set(Object.values(contentOf(folder)))).toEqual(new Set([now]))
    expect((await run(flags, args)).stdout).toContain('300 files: 0 changed, 300 unchanged\n')
  })
})

describe('what cannot be done is said, once for a file, and nothing is left', () => {
  it.each([
    ['mounted read-only', 'ro', 0o755, asOwner, writing('read-only file system (EROFS)')],
    ['of another user', 'rw', 0o755, [], writing('permission denied (EACCES)')],
    [
      'of another user who hides it',
      'rw',
      0o700,
      [],
      'failed .: this folder cannot be read: permission denied (EACCES)',
    ],
  ])('a repository %s', async (_, mode, permissions, user, told) => {
    const folder = repository({ Dockerfile: old })
    chmodSync(folder, permissions)
    const { status, stdout, stderr } = await run([...user, ...mount(folder, mode)], ['apply', 'safe', '.'])
    expect(status).toBe(3)
    expect(stdout + stderr).toBe(`${told}\n\n1 file: 0 changed, 0 unchanged, 1 failed\n`)
    expect(contentOf(folder)).toEqual({ Dockerfile: old })
    expect(readdirSync(folder).sort()).toEqual(['.git', 'Dockerfile'])
  })

  it('nothing mounted', async () => {
    const { status, stdout, stderr } = await run([], ['apply', 'safe', '.'])
    expect(status).toBe(2)
    expect(stdout + stderr).toContain('.: this folder has no Dockerfile that is not ignored\n')
  })
})

describe('a repository that is not trusted', () => {
  it('gets none of its code run from `--workdir /`, as our Dockerfile says', async () => {
    const configuration =
      "import { writeFileSync } from 'node:fs'\nwriteFileSync('/work/run', '')\nexport default {}\n"
    const folder = repository({ Dockerfile: old, 'dockwright.config.js': configuration })
    const flags = [...asOwner, ...mount(folder)]
    const done = await run([...flags, '--workdir', '/'], ['apply', 'safe', 'work'])
    expect(done).toMatchObject({ status: 0, stderr: '' })
    expect(contentOf(folder)).toEqual({ Dockerfile: now, 'dockwright.config.js': configuration })
    // It would have been.
    expect((await run(flags, ['check', 'safe', '.'])).status).toBe(0)
    expect(contentOf(folder)).toHaveProperty('run')
  })
})

describe('the command line, as the first process of a container,', () => {
  it.each([
    ['TERM', 143],
    ['INT', 130],
  ])('is ended by %s, and leaves every file whole and no other', async (signal, code) => {
    const names = Array.from({ length: 1500 }, (_, index) => `f${index}.Dockerfile`)
    const folder = repository(Object.fromEntries(names.map((name) => [name, old])))
    const flags = ['--detach', '--network', 'none', ...asOwner, ...mount(folder)]
    const container = await running().mustDocker(['run', ...flags, 'dockwright', 'apply', 'safe', '.'])
    const isChanged = (): boolean => readFileSync(join(folder, 'f0.Dockerfile'), 'utf8') === now
    await vi.waitUntil(isChanged, { timeout: 20_000, interval: 20 })
    await running().mustDocker(['kill', '--signal', signal, container.trim()])
    expect(await running().mustDocker(['wait', container.trim()])).toBe(`${code}\n`)
    expect(readdirSync(folder).sort()).toEqual(['.git', ...names].sort())
    expect(new Set(Object.values(contentOf(folder)))).toEqual(new Set([old, now]))
  })
})

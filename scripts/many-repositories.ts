import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { builtBin } from '../tests/support/built-bin.js'
import { git } from '../tests/support/dockwright.js'
import { corpusFiles } from '../tests/support/shared-folder.js'

/*
 * The command line over the real Dockerfiles, laid out as the Git repositories that they are from, and over more and
 * more copies of them. Fails where a promise does not hold. DOCKWRIGHT_SHARED names the folder.
 *   --codemods a,b   which (safe)
 *   --growth a,b     how many files are measured (500,5000,50000); none with 0
 */
const { values } = parseArgs({ options: { codemods: { type: 'string' }, growth: { type: 'string' } } })
const codemods = values.codemods ?? 'safe'
const growth = (values.growth ?? '500,5000,50000')
  .split(',')
  .map(Number)
  .filter((count) => count > 0)

const REPOSITORIES = 88
const SAMPLE_MILLISECONDS = 20
/** The aim is 1.3; what the run itself keeps, the list of its files above all, takes the rest. */
const MOST_GROWTH_OF_MEMORY = 1.6

const bin = await builtBin()
const files = [...corpusFiles()]
const top = realpathSync(mkdtempSync(join(tmpdir(), 'dockwright-many-')))
try {
  await repositories()
  if (growth.length > 0) await measureGrowth()
} finally {
  rmSync(top, { recursive: true, force: true })
}

/** Everything that is promised of a run over many repositories. */
async function repositories(): Promise<void> {
  const [worked, patched, reports] = ['worked', 'patched', 'reports'].map((name) => join(top, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(reports)
  lay(worked, files)
  cpSync(worked, patched, { recursive: true })
  const names = readdirSync(worked)
  assert.equal(names.length, REPOSITORIES)
  for (const name of names) {
    git(join(worked, name), ['init', '--quiet'])
    // The files of the corpus, whatever their .gitignore says.
    git(join(worked, name), ['add', '--all', '--force'])
    git(join(worked, name), ['commit', '--quiet', '--message', 'corpus'])
  }

  const report = async (name: string, ...args: readonly string[]): Promise<string> => {
    await run(
      worked,
      ['check', codemods, '.', '-q', ...args, '--report', `ndjson=${join(reports, name)}`],
      [0, 1],
    )
    return join(reports, name)
  }
  const one = await report('one', '-j', '1')
  const two = await report('two', '-j', '2')
  const shards: string[] = []
  for (const shard of [1, 2, 3, 4]) shards.push(await report(`shard${shard}`, '--shard', `${shard}/4`))
  const merged = join(reports, 'merged')
  await run(worked, ['report', 'merge', ...shards, '-q', '--report', `ndjson=${merged}`], [0])
  for (const other of [two, merged])
    assert.ok(readFileSync(one).equals(readFileSync(other)), `${other} is not ${one}`)
  console.log('-j 1, -j 2 and four shards: the same report, byte for byte')

  const patch = join(reports, 'patch')
  await run(patched, ['apply', codemods, '.', '-q', '--patch-file', patch], [0])
  const { stdout } = await run(worked, ['apply', codemods, '.'], [0])
  const changed = names.map((name) => {
    return git(join(worked, name), ['diff', '--name-only', '-z']).stdout.split('\0').length - 1
  })
  const count = changed.reduce((sum, each) => sum + each, 0)
  console.log(`${stdout.trimEnd().split('\n\n').slice(1).join('\n\n')}\n`)
  assert.match(stdout, new RegExp(`${files.length} files: ${count} changed`))
  const stat = names.map((name) => git(join(worked, name), ['diff', '--shortstat']).stdout.trim())
  console.log(
    `git diff --stat: ${count} files in ${stat.filter((line) => line !== '').length} of ${names.length} repositories`,
  )
  console.log(
    `  as ${names[changed.indexOf(Math.max(...changed))]}: ${stat[changed.indexOf(Math.max(...changed))]}`,
  )

  const applied = git(patched, ['apply', '--whitespace=nowarn', patch])
  assert.equal(applied.status, 0, applied.stderr)
  assert.equal(fingerprint(patched), fingerprint(worked))
  console.log('git apply of the patch file on a fresh copy: the same bytes')
  const again = await run(worked, ['apply', codemods, '.'], [0])
  assert.match(again.stdout, new RegExp(`^${files.length} files: 0 changed`, 'm'))
  assert.equal(fingerprint(patched), fingerprint(worked))
  console.log('a second run: nothing changes')
}

/** Time and memory must follow the number of files as they should: linear, and not at all. */
async function measureGrowth(): Promise<void> {
  const least = Math.min(...growth)
  const memory = new Map<number, number>()
  for (const count of growth) {
    const folder = join(top, String(count))
    lay(folder, sample(count))
    const { milliseconds, kibibytes } = await run(folder, ['apply', codemods, '.', '-q'], [0])
    rmSync(folder, { recursive: true })
    memory.set(count, kibibytes)
    const each = (milliseconds / count).toFixed(2)
    console.log(
      `${count} files: ${(milliseconds / 1000).toFixed(1)} s (${each} ms a file), at most ${(kibibytes / 1024).toFixed(0)} MiB`,
    )
  }
  const [middle, most] = [memory.get(5000), memory.get(50_000)]
  if (middle === undefined || most === undefined) return
  console.log(`memory from 5,000 to 50,000 files: ${(most / middle).toFixed(2)} x`)
  assert.ok(most / middle <= MOST_GROWTH_OF_MEMORY, `more than ${MOST_GROWTH_OF_MEMORY} x (least ${least})`)
}

/** Files from all over the corpus, and again and again when there are not enough. */
function sample(count: number): readonly { readonly path: string; readonly text: string }[] {
  const all = files.slice(0, 5000)
  const step = Math.max(1, Math.floor(all.length / count))
  return Array.from({ length: count }, (_, index) => {
    const { path, text } = all[(index * step) % all.length] ?? { path: '', text: '' }
    return { path: `copy${Math.floor((index * step) / all.length)}/${path}`, text }
  })
}

function lay(folder: string, all: readonly { readonly path: string; readonly text: string }[]): void {
  for (const { path, text } of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

interface Measured {
  readonly stdout: string
  readonly milliseconds: number
  /** The most that was resident at once, in all processes. */
  readonly kibibytes: number
}

async function run(folder: string, args: readonly string[], statuses: readonly number[]): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  let kibibytes = 0
  const sampling = setInterval(
    () => (kibibytes = Math.max(kibibytes, residentOf(child.pid))),
    SAMPLE_MILLISECONDS,
  )
  const [stdout, status] = await Promise.all([
    text(child.stdout),
    once(child, 'close').then(([code]) => code as number),
  ])
  clearInterval(sampling)
  const milliseconds = performance.now() - start
  assert.ok(statuses.includes(status), `dockwright ${args.join(' ')}: exit code ${status}`)
  return { stdout, milliseconds, kibibytes }
}

/** The memory of a process and those that it started, what they share counted once: Pss of proc(5), in KiB. */
function residentOf(pid: number | undefined): number {
  try {
    const [, own] = /^Pss: *(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return children.reduce((sum, child) => sum + residentOf(Number(child)), Number(own))
  } catch {
    // It has ended in this moment.
    return 0
  }
}

/** Of the paths and bytes of all files, what is in `.git` left aside. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const { path } of files) hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  return hash.digest('hex')
}

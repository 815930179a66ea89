import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '../../packages')
const cli = join(packages, 'cli')
const builds = join(cli, 'node_modules/.dockwright-builds')
const buildsKept = 3

let built: Promise<string> | null = null

/**
 * The command line as tsup builds it from the sources as they are now, made once for all test files. It lies apart from
 * `dist`, so that a build that somebody else starts does not pull it away.
 */
export function builtBin(): Promise<string> {
  built ??= build()
  return built
}

async function build(): Promise<string> {
  const folder = join(builds, fingerprint())
  const bin = join(folder, 'bin.js')
  // Another test file may be at it; if it does not come to an end, this one builds.
  const lock = `${folder}.lock`
  mkdirSync(builds, { recursive: true })
  for (let tries = 0; tries < 900; tries++) {
    if (existsSync(bin)) return bin
    if (take(lock)) break
    await setTimeout(100)
  }
  try {
    if (existsSync(bin)) return bin
    const making = join(builds, `making-${process.pid}`)
    const tsup = join(packages, '../node_modules/tsup/dist/cli-default.js')
    const args = [tsup, '--out-dir', making, '--no-dts']
    const result = spawnSync(process.execPath, args, { cwd: cli, encoding: 'utf8' })
    const output = `${result.stdout}${result.stderr}`
    if (result.status !== 0) throw new Error(`the command line cannot be built:\n${output}`)
    renameSync(making, folder)
    removeOld()
    return bin
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function removeOld(): void {
  const names = readdirSync(builds).filter((name) => /^[0-9a-f]{16}$/.test(name))
  const byAge = names
    .map((name) => join(builds, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const path of byAge.slice(buildsKept)) rmSync(path, { recursive: true, force: true })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    const stats = statSync(path)
    if (!stats.isDirectory()) hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\0`)
    else for (const name of readdirSync(path).sort()) add(join(path, name))
  }
  for (const name of readdirSync(packages).sort()) {
    for (const part of ['src', 'package.json', 'tsup.config.ts']) {
      const path = join(packages, name, part)
      if (existsSync(path)) add(path)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

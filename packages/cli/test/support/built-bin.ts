import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '../..')
const packages = join(cli, '..')
const builds = join(cli, 'node_modules/.dockwright-builds')

/**
 * The command line as tsup builds it from the sources as they are now, made once for all test files. It lies apart from
 * `dist`, so that a build that somebody else starts does not pull it away.
 */
export async function builtBin(): Promise<string> {
  const folder = join(builds, fingerprint())
  const done = join(folder, 'done')
  if (existsSync(done)) return join(folder, 'bin.js')
  mkdirSync(builds, { recursive: true })
  try {
    mkdirSync(folder)
  } catch {
    // Another test file builds it.
    for (let tries = 0; tries < 600 && !existsSync(done); tries++) await setTimeout(100)
    if (!existsSync(done)) throw new Error(`${folder} was not built by the one who began to`)
    return join(folder, 'bin.js')
  }
  const tsup = join(packages, '../node_modules/tsup/dist/cli-default.js')
  const result = spawnSync(process.execPath, [tsup, '--out-dir', folder, '--no-dts', '--no-clean'], {
    cwd: cli,
    encoding: 'utf8',
  })
  if (result.status !== 0) {
    rmSync(folder, { recursive: true })
    throw new Error(`the command line cannot be built:\n${result.stdout}${result.stderr}`)
  }
  writeFileSync(done, '')
  for (const name of readdirSync(builds)) {
    const isOld = Date.now() - statSync(join(builds, name)).mtimeMs > 3_600_000
    if (isOld) rmSync(join(builds, name), { recursive: true, force: true })
  }
  return join(folder, 'bin.js')
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
      if (existsSync(join(packages, name, part))) add(join(packages, name, part))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

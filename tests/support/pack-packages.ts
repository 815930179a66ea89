import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build-if-stale.js'

const root = join(import.meta.dirname, '../..')

/** Puts the tarballs of our packages, as they would be published, into the folder. `names` are folder names under `packages/`. */
export function packPackages(names: readonly string[], folder: string): void {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly packageManager: string
  }
  for (const name of names) {
    buildIfStale(name)
    const args = ['--yes', packageManager, 'pack', '--pack-destination', folder]
    execFileSync('npx', args, { cwd: join(root, 'packages', name), stdio: 'pipe' })
  }
}

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packPackages } from '../../support/pack-packages.js'

const root = join(import.meta.dirname, '../../..')
interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = readManifest(root)
const developedWith = {
  ...readManifest(join(root, 'packages/prettier-plugin')).devDependencies,
  ...manifest.devDependencies,
}

export interface Finished {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A project of a user, who has installed what we publish from its tarballs, by npm. */
export class PackedProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'dockwright-project-'))

  /** `packages` are folder names under `packages/`, `others` what comes from the registry, at the version that we develop with. */
  constructor(packages: readonly string[], others: readonly string[]) {
    const tarballs = mkdtempSync(join(tmpdir(), 'dockwright-tarballs-'))
    packPackages(packages, tarballs)
    this.write('package.json', '{ "name": "project", "private": true, "type": "module" }\n')
    const files = readdirSync(tarballs).map((file) => join(tarballs, file))
    const versions = others.map((name) => `${name}@${developedWith[name] ?? 'latest'}`)
    const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts']
    execFileSync('npm', ['install', ...flags, ...files, ...versions], { cwd: this.folder, stdio: 'pipe' })
    rmSync(tarballs, { recursive: true })
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true, force: true })
  }

  /** Runs one of the installed programs; `environment` is added to ours. */
  run(
    program: string,
    args: readonly string[],
    input = '',
    environment: Readonly<Record<string, string>> = {},
  ): Finished {
    const file = join(this.folder, 'node_modules/.bin', program)
    const env = { ...process.env, ...environment }
    const { status, stdout, stderr } = spawnSync(file, args, {
      cwd: this.folder,
      encoding: 'utf8',
      input,
      env,
    })
    return { status, stdout, stderr }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

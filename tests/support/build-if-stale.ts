import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const lock = join(tmpdir(), 'dockwright-build.lock')
const milliseconds = new Int32Array(new SharedArrayBuffer(4))

/**
 * Builds a package that has changed since it was built. The builds are there when the whole suite runs; who runs one test
 * alone may have changed the sources since. Test files run side by side: one of them builds, the others wait for it.
 */
export function buildIfStale(name: string): void {
  acquire()
  try {
    if (!isStale(name)) return
    // What is there stays until it is overwritten: other tests may be reading it.
    const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
    const cwd = join(root, 'packages', name)
    execFileSync(process.execPath, [tsup, '--no-dts', '--no-clean'], { cwd, stdio: 'pipe' })
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Whether a source of it, or of a package of ours that it may have bundled, is newer than what was built. */
function isStale(name: string): boolean {
  const built = statSync(join(root, 'packages', name, 'dist/index.js'), { throwIfNoEntry: false })
  if (built === undefined) return true
  return [name, ...ours(name)].some((each) => {
    const sources = join(root, 'packages', each, 'src')
    return readdirSync(sources, { recursive: true, encoding: 'utf8' }).some(
      (path) => statSync(join(sources, path)).mtimeMs > built.mtimeMs,
    )
  })
}

/** The folders of our packages that a package names. */
function ours(name: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>
    readonly devDependencies?: Readonly<Record<string, string>>
  }
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((each) => each.startsWith('@dockwright/'))
    .map((each) => each.slice('@dockwright/'.length))
}

/** Waits until nobody else builds; a lock of two minutes ago is of a run that was killed. */
function acquire(): void {
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
      if (Date.now() - since > 120_000) rmSync(lock, { recursive: true, force: true })
      Atomics.wait(milliseconds, 0, 0, 50)
    }
  }
}

// `npm test` and `npm run demo` on a fresh clone that has Node and npm, nothing else. `npm run proof` needs Debian's packages too
// (docs/proof.md).
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const packageManager = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
const installed = join(root, 'node_modules/.modules.yaml')

const tasks = {
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  demo: ['scripts/demo.mjs'],
  proof: ['node_modules/vitest/vitest.mjs', 'run', 'tests/proof'],
}

const [task, ...rest] = process.argv.slice(2)
if (!Object.hasOwn(tasks, task)) {
  console.error(`unknown task ${JSON.stringify(task)}, expected one of: ${Object.keys(tasks).join(', ')}`)
  process.exit(2)
}

if (needsInstall()) {
  quietly('Installing the dependencies …', ['install', '--frozen-lockfile'])
  // pnpm leaves the file alone when nothing had to change; its time is what the next run compares.
  const now = new Date()
  utimesSync(installed, now, now)
}
quietly('Building the packages …', ['run', 'build'])
if (task === 'proof') askForProof()
exitWith(spawnSync(process.execPath, [...tasks[task], ...rest], { cwd: root, stdio: 'inherit' }))

/** The engine suites are left out of `npm test`; the corpus suites among them need the folder that may lie beside the clone. */
function askForProof() {
  process.env.DOCKWRIGHT_PROOF ??= '1'
  const shared = join(root, '../shared')
  if (existsSync(shared)) process.env.DOCKWRIGHT_SHARED ??= shared
}

function needsInstall() {
  const before = statSync(installed, { throwIfNoEntry: false })
  return before === undefined || before.mtimeMs < statSync(join(root, 'pnpm-lock.yaml')).mtimeMs
}

/** Runs pnpm and shows what it printed only when it fails. */
function quietly(title, args) {
  console.error(title)
  const result = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' }, // never asks
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  })
  if (result.status === 0) return
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  exitWith(result)
}

function exitWith(result) {
  if (result.error) console.error(result.error.message)
  process.exit(result.status ?? 1)
}

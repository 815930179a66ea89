// Packs every package as it would be published, and checks the tarballs: publint, attw, and nothing private in them.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'dockwright-packages-'))
const failures = []

try {
  execFileSync(
    'npx',
    [
      '--yes',
      packageManager,
      '--recursive',
      '--filter',
      './packages/*',
      'pack',
      '--pack-destination',
      folder,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const packages = readdirSync(join(root, 'packages'))
    .map((name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')))
    .filter((manifest) => manifest.private !== true)
  if (tarballs.length !== packages.length) {
    failures.push(
      `${packages.length} packages are to be published, but ${tarballs.length} tarballs were packed`,
    )
  }
  for (const name of tarballs) check(join(folder, name))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

for (const failure of failures) console.error(`error: ${failure}`)
if (failures.length > 0) process.exit(1)

function check(tarball) {
  const name = basename(tarball)
  const manifest = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' })
  for (const leak of ['@dockwright/source', 'workspace:']) {
    if (manifest.includes(leak)) failures.push(`${name}: its package.json still says ${leak}`)
  }
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n')
  const allowed =
    /^package\/(?:dist\/.*|package\.json|LICENSE|README\.md|CHANGELOG\.md|schema\/[\w.]+\.json)$/
  for (const file of files) if (!allowed.test(file)) failures.push(`${name}: it should not contain ${file}`)
  if (!files.includes('package/LICENSE')) failures.push(`${name}: it has no LICENSE`)

  run(name, 'publint', ['publint/src/cli.js', 'run', tarball, '--strict'])
  run(name, 'attw', ['@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-emoji'])
}

function run(name, tool, [script, ...args]) {
  const command = [join(root, 'node_modules', script), ...args]
  const result = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  if (result.status === 0) return void console.log(`${name}: ${tool} passed`)
  console.error(`${result.stdout}${result.stderr}`)
  failures.push(`${name}: ${tool} failed`)
}

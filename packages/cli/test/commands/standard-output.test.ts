import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtBin } from '../../../../tests/support/built-bin.js'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const mine = `import { defineCodemod } from '@dockwright/codemod'
console.log('loaded')
export default defineCodemod({
  name: 'mine',
  description: '',
  level: 'safe',
  run() {
    console.log('seen')
  },
})
`

async function inShell(folder: string, script: string): Promise<ReturnType<typeof spawnSync>> {
  const bin = await builtBin()
  return spawnSync('bash', ['-c', script, process.execPath, bin], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  })
}

const commands = [
  ['list'],
  ['explain', 'merge-run'],
  ['apply', '--help'],
  ['completion', 'bash'],
  ['check', 'from-as-casing', '.'],
  ['apply', 'from-as-casing', '.', '--dry-run'],
  ['plan', 'from-as-casing', '.'],
  ['parse', '.'],
].map((words) => words.join(' '))

describe('standard output', () => {
  it.runIf(existsSync('/dev/full')).each(commands)(
    'on a full disk is one clear message and exit code 2: %s',
    async (command) => {
      const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n' })
      const { status, stderr } = await inShell(folder, `"$0" "$1" ${command} > /dev/full`)
      expect(stderr).toMatch(/error: the output cannot be written: no space left on device \(ENOSPC\)\n$/)
      expect(stderr).not.toContain('    at ')
      expect(status).toBe(2)
    },
  )

  it.each([...commands, '--version'])('whose reader went away is no fault: %s', async (command) => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n' })
    const { stdout, stderr } = await inShell(
      folder,
      `{ sleep 0.3; "$0" "$1" ${command}; echo "code $?" >&2; } | true`,
    )
    expect(stdout).toBe('')
    expect(stderr).not.toContain('    at ')
    expect(stderr).toMatch(/code [01]\n$/)
  })

  it('is written to the end when the reader of standard error went away', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n' })
    const { stdout } = await inShell(
      folder,
      '{ { sleep 0.3; "$0" "$1" apply from-as-casing - < Dockerfile; echo "code $?"; } 2>&1 >&3 | true; } 3>&1',
    )
    expect(stdout).toBe('FROM a AS b\ncode 0\n')
  })

  it('is for the report and the result alone: what a codemod of the user says goes to standard error', async () => {
    const files = { Dockerfile: 'FROM a\n', 'mine.ts': mine }
    const folder = temporaryFolder(files)
    const checked = await dockwright(folder, ['check', '--transform', 'mine.ts', '.', '--report', 'json'])
    expect(JSON.parse(checked.stdout)).toMatchObject({ totals: { files: 1 } })
    expect(checked.stderr).toMatch(/^loaded$/m)
    expect(checked.stderr).toMatch(/^seen$/m)
    const applied = await dockwright(folder, ['apply', '--transform', 'mine.ts', '-'], { input: 'FROM a\n' })
    expect(applied.stdout).toBe('FROM a\n')
    expect(applied.stderr).toMatch(/^seen$/m)
  })

  it('of a run that cannot start the process of its workers says so, with exit code 2', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n' })
    // A pipe to the process is refused, as it is where no more processes are allowed.
    const mend = `data:text/javascript,import child from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
const { ChildProcess } = child
ChildProcess.prototype.spawn = function () { setImmediate(() => this.emit('error', new Error('spawn EAGAIN'))) }
syncBuiltinESMExports()`.replaceAll('\n', ';')
    const { status, stderr } = await dockwright(folder, ['apply', 'from-as-casing', '.', '-j', '2'], {
      env: { NODE_OPTIONS: `--import "${mend}"` },
    })
    expect(stderr).toMatch(/^internal error: /)
    expect(status).toBe(2)
    expect(contentOf(folder)).toEqual({ Dockerfile: 'FROM a as b\n' })
  })

  it.each(['tree', 'json', 'buildkit'])('of parse does not drive the terminal, as %s', async (format) => {
    const text = 'FROM a\nRUN \u001b[31m \u009b31m \u202e \u007f x\n'
    const { stdout } = await dockwright(temporaryFolder(), ['parse', '-', '--format', format], {
      input: text,
    })
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
    if (format === 'json') expect((JSON.parse(stdout) as { tree: { source: string } }).tree.source).toBe(text)
  })

  it('has colours with FORCE_COLOR, but for 0', async () => {
    const folder = temporaryFolder()
    const env = { NO_COLOR: '' }
    const forced = await dockwright(folder, ['list'], { env: { ...env, FORCE_COLOR: '1' } })
    expect(forced.stdout).toContain('\u001b[')
    const off = await dockwright(folder, ['list'], { env: { ...env, FORCE_COLOR: '0' } })
    expect(off.stdout).not.toContain('\u001b[')
  })

  it('is all that is written: a relative cache folder is not used, for it would lie in the tree', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n' })
    const env = { XDG_CACHE_HOME: 'cache', XDG_STATE_HOME: 'state', HOME: temporaryFolder() }
    await dockwright(folder, ['apply', 'from-as-casing', 'Dockerfile', '--interactive'], {
      env,
      input: 'n\n',
    })
    expect(Object.keys(contentOf(folder))).toEqual(['Dockerfile'])
  })
})

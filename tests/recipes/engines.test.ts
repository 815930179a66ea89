import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtBin } from '../support/built-bin.js'
import { dockwright, git } from '../support/dockwright.js'
import { contentOf, temporaryFolder, writeFiles } from '../support/temporary-folder.js'
import { programs } from './support/programs.js'
import { recipe, recipePath } from './support/recipe.js'
import { NEW, OLD, repository } from './support/repository.js'
import { runProgram } from './support/run-shell.js'

const root = join(import.meta.dirname, '../..')
const isAsked = process.env.DOCKWRIGHT_RECIPES !== undefined

/** A program of a Debian package; fails where it is missing. */
function need(program: string): string {
  const found = spawnSync('sh', ['-c', `command -v ${program}`], {
    encoding: 'utf8',
    env: { PATH: '/usr/sbin:/usr/bin:/bin' },
  })
  expect(found.status, `${program} is not installed`).toBe(0)
  return found.stdout.trim()
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Starts a host: an sshd of its own on a port of this machine, with a host key of its own. Answers its lines of ssh_config. */
async function startHost(name: string, folder: string, path: string): Promise<string> {
  const port = await freePort()
  const key = join(folder, `${name}-key`)
  spawnSync(need('ssh-keygen'), ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  const config = join(folder, `${name}-sshd`)
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${key}`,
    `PidFile none`,
    `AuthorizedKeysFile ${join(folder, 'user.pub')}`,
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'StrictModes no',
    'UsePAM no',
    `SetEnv PATH=${path}:/usr/bin:/bin DOCKWRIGHT_HOST=${name}`,
  ]
  writeFileSync(config, `${lines.join('\n')}\n`)
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true })
  const sshd = spawn(need('sshd'), ['-D', '-e', '-f', config], { stdio: 'ignore' })
  onTestFinished(() => void sshd.kill())
  const [type = '', value = ''] = readFileSync(`${key}.pub`, 'utf8').split(' ')
  writeFileSync(join(folder, 'known_hosts'), `[127.0.0.1]:${port} ${type} ${value}\n`, { flag: 'a' })
  return `Host ${name}\n HostName 127.0.0.1\n Port ${port}\n`
}

describe.skipIf(!isAsked)('GNU parallel over two hosts', () => {
  it('does four shards; one is killed, the script is run again, and the report is that of one run on one machine', async () => {
    for (const program of ['parallel', 'ssh']) need(program)
    const names = Array.from({ length: 800 }, (_, index) => `repo ${index % 9}/d${index}/Dockerfile`)
    const text = `${OLD}${'RUN echo a line that takes its time\n'.repeat(20)}`
    const content = Object.fromEntries(names.map((name) => [name, text]))
    const [folder, repositories, reports] = [
      temporaryFolder(),
      temporaryFolder(content),
      join(temporaryFolder(), 'all reports'),
    ]
    const run = ['apply', 'safe', repositories, '--report']
    const expected = (await dockwright(folder, [...run, `ndjson=${join(folder, 'one.ndjson')}`])).stdout
    writeFiles(repositories, content)
    // The third shard is killed once, as soon as its report has a file that was changed.
    const log = join(folder, 'calls.txt')
    const victim = `
      [ "$1" = --yes ] && shift
      [ "$1" = dockwright ] || exit 90
      shift
      echo "$DOCKWRIGHT_HOST $*" >> '${log}'
      case " $* " in *' --shard 3/4 '*) ;; *) exec '${process.execPath}' '${await builtBin()}' "$@" ;; esac
      mkdir '${join(folder, 'killed')}' 2>/dev/null || exec '${process.execPath}' '${await builtBin()}' "$@"
      for report; do :; done
      '${process.execPath}' '${await builtBin()}' "$@" &
      until grep -q '"changed"' "\${report#ndjson=}" 2>/dev/null; do :; done
      kill -9 $!
      wait $!`
    const remote = await programs({ npx: victim })
    spawnSync(need('ssh-keygen'), ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'user')])
    const hosts = [await startHost('one', folder, remote), await startHost('two', folder, remote)]
    const common = ` IdentityFile ${join(folder, 'user')}\n UserKnownHostsFile ${join(folder, 'known_hosts')}\n StrictHostKeyChecking yes\n BatchMode yes\n ConnectionAttempts 20\n`
    writeFileSync(join(folder, 'ssh_config'), `${hosts.join('')}Host *\n${common}`)
    writeFileSync(join(folder, 'hosts.txt'), '2/one\n2/two\n')
    const env = { PARALLEL_SSH: `ssh -F ${join(folder, 'ssh_config')}` }
    const shell = { folder, programs: await programs(), env }
    const script = ['sh', recipePath('gnu-parallel.sh'), repositories, reports]
    await setTimeout(300)

    const first = await runProgram(script, shell)
    expect(first.status, first.output.slice(-2000)).toBe(1)
    const left = Object.values(contentOf(repositories)).filter((each) => each === text).length
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(names.length / 2)

    const second = await runProgram(script, shell)
    expect(second.status, second.output.slice(0, 2000)).toBe(0)
    const calls = readFileSync(log, 'utf8').trimEnd().split('\n')
    expect(calls.map((call) => /--shard (\S+)/.exec(call)?.[1]).sort()).toEqual([
      '1/4',
      '2/4',
      '3/4',
      '3/4',
      '4/4',
    ])
    expect(new Set(calls.map((call) => call.split(' ')[0]))).toEqual(new Set(['one', 'two']))
    expect(new Set(Object.values(contentOf(repositories)))).toEqual(new Set([text.replace('as', 'AS')]))
    expect(second.stdout).toBe(expected)
    const files = readdirSync(reports).filter((name) => name.endsWith('.ndjson'))
    expect(files).toHaveLength(5)
    const merge = ['report', 'merge', ...files.sort(), '--report', 'ndjson']
    expect((await dockwright(reports, merge)).stdout).toBe(readFileSync(join(folder, 'one.ndjson'), 'utf8'))
  }, 180_000)
})

describe.skipIf(!isAsked)('the GitLab pipeline, run by gitlab-ci-local', () => {
  it('is valid by GitLab’s schema; each job checks its part, and the last one has the report of all', async () => {
    need('rsync')
    const names = Array.from({ length: 20 }, (_, index) => `d${index}/Dockerfile`)
    const folder = repository({
      ...Object.fromEntries(names.map((name) => [name, OLD])),
      '.gitlab-ci.yml': recipe('gitlab-ci.yml'),
    })
    git(folder, ['remote', 'add', 'origin', 'git@gitlab.com:example/api.git'])
    git(folder, ['update-ref', 'refs/remotes/origin/main', 'HEAD'])
    git(folder, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'])
    const tool = join(root, 'node_modules/gitlab-ci-local/dist/index.js')
    // It is written for Node 22.
    const union = 'Set.prototype.union ??= function (other) { return new Set([...this, ...other]) }'
    const before = `data:text/javascript,${encodeURIComponent(union)}`
    const command = [process.execPath, '--import', before, tool, '--force-shell-executor', '--no-color']
    const ran = await runProgram(command, { folder, programs: await programs() })
    expect(ran.output).toContain('json schema validated')
    for (const job of [1, 2, 3, 4]) expect(ran.output).toContain(` FAIL  check: [${job}/4]\n  > `)
    expect(ran.output).toMatch(/report.* 20 files: 20 would change, 0 unchanged/)
    expect(contentOf(folder)).toMatchObject(Object.fromEntries(names.map((name) => [name, OLD])))
  }, 120_000)
})

describe.skipIf(!isAsked)('the hook of pre-commit', () => {
  it('stops a commit whose Dockerfiles it rewrote, and lets the next one through', async () => {
    const program = need('pre-commit')
    const folder = repository({ '.pre-commit-config.yaml': recipe('pre-commit-config.yaml') })
    const path = await programs()
    symlinkSync(program, join(path, 'pre-commit'))
    chmodSync(path, 0o755)
    const names = ['Dockerfile', 'a b/Dockerfile.dev', 'x.containerfile']
    const others = ['Dockerfile.dockerignore', 'Dockerfile.md']
    writeFiles(folder, Object.fromEntries([...names, ...others].map((name) => [name, OLD])))
    const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a' }
    const env = { ...identity, GIT_COMMITTER_EMAIL: 'a@b', PRE_COMMIT_HOME: temporaryFolder() }
    const run = (...command: readonly string[]): ReturnType<typeof runProgram> =>
      runProgram(command, { folder, programs: path, env })
    expect(await run('pre-commit', 'validate-config')).toMatchObject({ status: 0 })
    expect(await run('pre-commit', 'install')).toMatchObject({ status: 0 })
    git(folder, ['add', '--all'])
    const stopped = await run('git', 'commit', '--message', 'second')
    expect(stopped.status, stopped.output).toBe(1)
    expect(stopped.output).toContain('files were modified by this hook')
    git(folder, ['add', '--all'])
    const { status, output } = await run('git', 'commit', '--message', 'second')
    expect(status, output).toBe(0)
    for (const name of names) expect(git(folder, ['show', `HEAD:${name}`]).stdout, name).toBe(NEW)
    for (const name of others) expect(git(folder, ['show', `HEAD:${name}`]).stdout, name).toBe(OLD)
  }, 60_000)
})

describe.skipIf(!isAsked)('the shells that the completion scripts are tested with', () => {
  it('are all installed', () => {
    for (const shell of ['bash', 'zsh', 'fish']) need(shell)
  })
})

import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { builtBin } from './built-bin.js'

export interface Ran {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** Bytes of standard output as Latin-1, for what is no UTF-8. */
  readonly isBinary?: boolean
}

/** Runs the real command line in a folder. */
export async function dockwright(
  folder: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  const bin = await builtBin()
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NO_COLOR: '1',
      XDG_CACHE_HOME: join(dirname(bin), 'cache'),
      ...options.env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      const encoding = options.isBinary === true ? 'latin1' : 'utf8'
      resolve({
        status,
        signal,
        stdout: Buffer.concat(stdout).toString(encoding),
        stderr: Buffer.concat(stderr).toString('utf8'),
      })
    })
  })
}

/** Runs git in a folder, undisturbed by the configuration of whoever runs the tests. */
export function git(folder: string, args: readonly string[], input = ''): Ran {
  const result = spawnSync('git', [...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  })
  if (result.error !== undefined) throw result.error
  return result
}

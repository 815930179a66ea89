import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mustRun, runProgram, type ProgramOptions, type ProgramResult } from './run-program.js'

export interface Engine {
  readonly socket: string
  /** Its own temporary folder, gone when it has stopped. */
  readonly folder: string
  docker(commandArguments: readonly string[], options?: ProgramOptions): Promise<ProgramResult>
  /** Throws with all that was printed unless the command succeeds. */
  mustDocker(commandArguments: readonly string[], options?: ProgramOptions): Promise<string>
  stop(): Promise<void>
}

const daemonProgram = '/usr/sbin/dockerd'
// Debian's own client: others on the PATH may need buildx, or be no Docker at all.
const clientProgram = '/usr/bin/docker'

/**
 * Starts a Docker engine on a private socket under a temporary folder, with no network of its own.
 * Throws with the end of the engine's log when it is not up in time: a proof that cannot run has failed.
 */
export async function startEngine(): Promise<Engine> {
  for (const program of [daemonProgram, clientProgram]) {
    if (!existsSync(program)) {
      throw new Error(`the proof needs ${program}: apt-get install --no-install-recommends docker.io`)
    }
  }
  // Sockets have short names only.
  const folder = mkdtempSync(join(tmpdir(), 'dw-engine-'))
  const socket = join(folder, 'd.sock')
  const environment = {
    DOCKER_HOST: `unix://${socket}`,
    DOCKER_CONFIG: join(folder, 'client'),
    DOCKER_BUILDKIT: '1',
    BUILDKIT_PROGRESS: 'plain',
  }
  mkdirSync(environment.DOCKER_CONFIG)
  const log = join(folder, 'dockerd.log')
  const daemon = startDaemon(folder, environment.DOCKER_HOST, log)
  const guard = startGuard(folder)
  const clients = new Set<Promise<unknown>>()
  const closing = new AbortController()
  const tracked = <Answer>(client: Promise<Answer>): Promise<Answer> => {
    const settled = client.catch(() => undefined).finally(() => clients.delete(settled))
    clients.add(settled)
    return client
  }
  const stop = async (): Promise<void> => {
    closing.abort()
    await Promise.all(clients)
    await guard.end()
  }

  for (const start = Date.now(); ;) {
    const answer = await runProgram(clientProgram, ['version'], { environment })
    if (answer.status === 0) break
    if (daemon.exitCode !== null || Date.now() - start > 30_000) {
      const state = daemon.exitCode === null ? 'is not up after 30 s' : `ended with ${daemon.exitCode}`
      const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30)
      await stop()
      throw new Error(`the Docker engine ${state}; the end of its log:\n${lines.join('\n')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    socket,
    folder,
    docker: (words, options) =>
      tracked(runProgram(clientProgram, words, { ...options, environment, signal: closing.signal })),
    mustDocker: (words, options) =>
      tracked(mustRun(clientProgram, words, { ...options, environment, signal: closing.signal })),
    stop,
  }
}

function startDaemon(folder: string, host: string, log: string): ChildProcess {
  const output = openSync(log, 'w')
  const options = [
    ...['-H', host],
    ...['--data-root', join(folder, 'data')],
    ...['--exec-root', join(folder, 'exec')],
    ...['--pidfile', join(folder, 'd.pid')],
    ...['--storage-driver', 'overlay2'],
    ...['--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false', '--bridge=none'],
  ]
  // What a Dockerfile asks of a registry or a web server is refused on this machine: port 9 of it takes no connections.
  const proxy = 'http://127.0.0.1:9'
  const env = { ...process.env, HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: '' }
  return spawn(daemonProgram, options, { stdio: ['ignore', output, output], env })
}

/** What ends the engine and all that it started when told to, and also when this process is killed. */
function startGuard(folder: string): { end(): Promise<void> } {
  // Out of this process's group: an interrupt from the keyboard must not reach it.
  const guard = spawn('/bin/sh', [join(import.meta.dirname, 'engine-guard.sh'), folder], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  })
  const said: Buffer[] = []
  guard.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const closed = new Promise<number | null>((resolve) => guard.once('close', resolve))
  return {
    async end() {
      guard.stdin.end()
      const status = await closed
      if (status !== 0) throw new Error(`the engine did not end: ${Buffer.concat(said).toString()}`)
    },
  }
}

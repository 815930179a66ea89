import { spawn } from 'node:child_process'

export interface Shell {
  readonly folder: string
  /** Comes before what is in PATH. */
  readonly programs: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program with nothing of the environment but PATH and what is given; answers its exit code and all it said. */
export function runProgram(
  command: readonly string[],
  { folder, programs, env = {} }: Shell,
): Promise<{ readonly status: number | null; readonly stdout: string; readonly output: string }> {
  const [file = '', ...args] = command
  const child = spawn(file, args, {
    cwd: folder,
    env: {
      PATH: `${programs}:${process.env.PATH ?? ''}`,
      HOME: programs,
      NO_COLOR: '1',
      ...identity,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, output] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, output }))
  })
}

/** Git as it is out of the box. */
const identity = { GIT_CONFIG_SYSTEM: '/dev/null', GIT_CONFIG_GLOBAL: '/dev/null' }

import { spawn } from 'node:child_process'

export interface ProgramResult {
  /** Null when a signal (the time limit, for one) ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface ProgramOptions {
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
  readonly seconds?: number
  readonly signal?: AbortSignal
}

/** Runs a program without a shell. Throws only when it cannot be started; a failure is a status. */
export function runProgram(
  program: string,
  programArguments: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: options.folder,
      env: { ...process.env, ...options.environment },
      timeout: (options.seconds ?? 120) * 1000,
      killSignal: 'SIGKILL',
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
    // A program that ends without having read all of it is no failure of ours.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** The same for what must succeed: answers with standard output, throws with all that was printed. */
export async function mustRun(
  program: string,
  programArguments: readonly string[],
  options: ProgramOptions = {},
): Promise<string> {
  const result = await runProgram(program, programArguments, options)
  if (result.status === 0) return result.stdout
  const command = [program, ...programArguments].join(' ')
  throw new Error(`${command} ended with ${String(result.status)}:\n${result.stdout}${result.stderr}`)
}

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from './run-program.js'

const program = '/usr/bin/shellcheck'

/** The codes of ShellCheck's error-level findings in each script, sorted. Throws when ShellCheck is not installed. */
export async function shellcheckErrors(scripts: readonly string[]): Promise<readonly (readonly number[])[]> {
  if (!existsSync(program)) throw new Error(`the proof needs ${program}: apt-get install shellcheck`)
  const codes: number[][] = scripts.map(() => [])
  const folder = mkdtempSync(join(tmpdir(), 'dw-shellcheck-'))
  try {
    const names = scripts.map((script, index) => {
      const name = `${index}.sh`
      writeFileSync(join(folder, name), script)
      return name
    })
    // One process reads many; its memory grows with what it reads.
    for (let index = 0; index < names.length; index += 200) {
      const words = [
        '--severity=error',
        '--shell=bash',
        '--norc',
        '--format=json1',
        ...names.slice(index, index + 200),
      ]
      const { stdout } = await runProgram(program, words, { folder, seconds: 600 })
      const { comments } = JSON.parse(stdout) as { comments: { file: string; code: number }[] }
      for (const { file, code } of comments) codes[Number.parseInt(file)]?.push(code)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return codes.map((each) => each.sort((a, b) => a - b))
}

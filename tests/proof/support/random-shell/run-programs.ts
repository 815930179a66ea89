import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mustRun } from '../run-program.js'

/**
 * Runs shell programs as the RUNs of a Dockerfile, once with each of the steps in `faults` failing (0: none); answers with all
 * that was reached and written. `shell`: the words of SHELL.
 */
export async function runPrograms(
  programs: readonly string[],
  faults: readonly number[],
  shell: readonly string[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dw-steps-'))
  try {
    mkdirSync(join(folder, 'bin'))
    copyFileSync(join(import.meta.dirname, 'step.sh'), join(folder, 'bin/step'))
    chmodSync(join(folder, 'bin/step'), 0o755)
    mkdirSync(join(folder, 'programs'))
    for (const [index, text] of programs.entries())
      writeFileSync(join(folder, 'programs', String(index + 1)), text)
    const words = [
      join(import.meta.dirname, 'run-steps.sh'),
      faults.join(' '),
      join(folder, 'programs'),
      ...shell,
    ]
    const environment = {
      PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
      WORK: join(folder, 'work'),
      TRACE: join(folder, 'trace'),
    }
    const output = await mustRun('/bin/dash', words, { environment, seconds: 300 })
    return output.replaceAll(folder, '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

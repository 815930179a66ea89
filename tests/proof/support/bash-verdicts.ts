import { runProgram } from './run-program.js'

/** Which of the scripts `bash -n` accepts, in their order. */
export async function bashVerdicts(scripts: readonly string[]): Promise<readonly boolean[]> {
  const verdicts: boolean[] = []
  for (let index = 0; index < scripts.length; index += 8) {
    const some = scripts.slice(index, index + 8)
    const results = await Promise.all(some.map((input) => runProgram('bash', ['-n'], { input, seconds: 20 })))
    for (const { status } of results) verdicts.push(status === 0)
  }
  return verdicts
}

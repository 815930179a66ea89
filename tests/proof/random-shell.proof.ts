import { parse } from '@dockwright/parser'
import { toBuildKit } from '@dockwright/semantics'
import { describe, expect, it, vi } from 'vitest'
import { formatDockerfile } from './support/format-dockerfile.js'
import { laidOut, RandomProgram } from './support/random-shell/random-program.js'
import { Random } from './support/random-shell/random.js'
import { runPrograms } from './support/random-shell/run-programs.js'
import { runCodemods } from './support/run-codemods.js'
import { sample, wholeProof } from './support/sample.js'

vi.setConfig({ testTimeout: 240_000 })

const shells = [
  { name: 'sh', instruction: '', words: ['/bin/dash', '-c'] },
  { name: 'sh -e', instruction: 'SHELL ["/bin/sh", "-ec"]\n', words: ['/bin/dash', '-ec'] },
  {
    name: 'bash -o pipefail',
    instruction: 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\n',
    words: ['/bin/bash', '-o', 'pipefail', '-c'],
  },
]
const count = wholeProof ? 400 : 20
const cases = shells.flatMap((shell) => Array.from({ length: count }, (_, number) => ({ ...shell, number })))

/** A Dockerfile with so many RUNs, and which of its steps are to fail: none, and each, or in a sample some. */
function randomDockerfile(
  seed: string,
  shell: string,
  runs: number,
): { text: string; faults: readonly number[]; random: Random } {
  const random = new Random(seed)
  const program = new RandomProgram(random)
  let text = `FROM a\n${shell}`
  for (let index = 0; index < runs; index++) text += `RUN ${laidOut(program.list(0), random)}\n`
  const all = Array.from({ length: program.steps }, (_, index) => index + 1)
  const faults = [0, ...(wholeProof ? all : sample(all, 5, seed))]
  return { text, faults, random }
}

/** What BuildKit hands to the shell. */
function runTexts(dockerfile: string): readonly string[] {
  const { children } = toBuildKit(parse(dockerfile))
  return children.filter(({ cmd }) => cmd === 'run').map(({ args }) => args.join(' '))
}

describe.concurrent('a random shell program reaches the same commands, whichever fails', () => {
  it.each(cases)('after formatting: $name, $number', async ({ name, instruction, words, number }) => {
    const { text, faults, random } = randomDockerfile(`format ${name} ${number}`, instruction, 1)
    const options = {
      printWidth: random.pick([20, 40, 80, 400]),
      dockerfileOperatorPosition: random.pick(['start', 'end', 'preserve']),
    }
    const formatted = await formatDockerfile(text, options)
    const [before, after] = [runTexts(text), runTexts(formatted)]
    if (before.join() === after.join()) return
    expect(await runPrograms(after, faults, words), formatted).toBe(await runPrograms(before, faults, words))
  })

  it.each(cases)('after merge-run: $name, $number', async ({ name, instruction, words, number }) => {
    const runs = 2 + (number % 3)
    const { text, faults } = randomDockerfile(`merge ${name} ${number}`, instruction, runs)
    const { output, failures } = runCodemods(text, ['merge-run'], null)
    expect(failures).toEqual([])
    if (output === text) return
    const [before, after] = [runTexts(text), runTexts(output)]
    expect(await runPrograms(after, faults, words), output).toBe(await runPrograms(before, faults, words))
  })
})

describe('the random programs see what differs', () => {
  it.each([
    ['step 1 ; step 2', 'step 1 && step 2'],
    ['step 1 | step 2 && step 3', 'step 1 && step 2 | step 3'],
    ['set -e; step 1; step 2', 'step 1; step 2'],
    ['(cd d1; step 1) ; step 2', 'cd d1; step 1; step 2'],
    ['step 1 "a   b"', 'step 1 "a b"'],
    ['step 1 || step 2 && step 3', 'step 1 || { step 2 && step 3; }'],
    ['if step 1; then step 2; fi', 'step 1 && step 2'],
  ])('%s and %s', async (one, other) => {
    const words = ['/bin/dash', '-c']
    expect(await runPrograms([one], [0, 1, 2, 3], words)).not.toBe(
      await runPrograms([other], [0, 1, 2, 3], words),
    )
  })
})

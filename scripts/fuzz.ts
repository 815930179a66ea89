import { parseArgs } from 'node:util'
import { corpusFiles, sharedFolder } from '../tests/support/shared-folder.js'
import { codemodFailureOf, stopped } from './fuzz/codemod-failure-of.js'
import { type Failure, failureOf } from './fuzz/failure-of.js'
import { hostileLine } from './fuzz/hostile-line.js'
import { inputOf } from './fuzz/input-of.js'
import { minimise } from './fuzz/minimise.js'
import { Random } from './fuzz/random.js'
import { writeFixture } from './fuzz/write-fixture.js'

/*
 * Looks for a text that breaks the parser or what stands on it. `pnpm fuzz`, with
 *   --seconds N   how long (60; without a limit when --count is given)
 *   --count N     how many inputs
 *   --seed N      the seed of the first input; the next has the next one
 *   --codemods    every codemod, and lines that are hostile to regular expressions, instead of the parser alone
 */
const LONG_LINES = 0.1
const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    count: { type: 'string' },
    seed: { type: 'string' },
    codemods: { type: 'boolean' },
  },
})
const count = integer('count', values.count, Infinity)
const seconds = integer('seconds', values.seconds, count === Infinity ? 60 : Infinity)
const firstSeed = integer('seed', values.seed, Date.now() % 1_000_000_000)
const corpus = sharedFolder() === null ? [] : Array.from(corpusFiles(), ({ text }) => text)

console.log(`fuzz: seeds from ${firstSeed}, ${corpus.length} files to mutate`)
const start = performance.now()
let done = 0
let failed = false
let nextReport = 10
for (; done < count && !failed; done++) {
  const elapsed = (performance.now() - start) / 1000
  if (elapsed >= seconds) break
  if (elapsed >= nextReport) {
    console.log(`fuzz: ${done} inputs, now at seed ${firstSeed + done}`)
    nextReport = elapsed * 1.5
  }
  failed = check(firstSeed + done)
}
const elapsed = (performance.now() - start) / 1000
console.log(`fuzz: ${done} inputs in ${elapsed.toFixed(1)} s, ${failed ? 'one failure' : 'no failure'}`)
for (const [kind, times] of [...stopped].sort()) console.log(`  a gate stopped ${kind}, ${times} x`)
if (failed) process.exitCode = 1

function check(seed: number): boolean {
  const random = new Random(seed)
  const isLong = values.codemods === true && random.chance(LONG_LINES)
  const text = isLong ? hostileLine(random) : inputOf(seed, corpus)
  // A long line is as hostile to the parser.
  const find = (candidate: string): Failure | null =>
    (values.codemods !== true || isLong ? failureOf(candidate) : null) ??
    (values.codemods === true ? codemodFailureOf(candidate) : null)
  const failure = find(text)
  if (failure === null) return false
  const option = values.codemods === true ? ' --codemods' : ''
  console.error(
    `\nseed ${seed} (again with: pnpm fuzz${option} --seed ${seed} --count 1)\n${failure.message}\n`,
  )
  const smallest = minimise(text, (candidate) => find(candidate)?.kind === failure.kind)
  console.error(`the smallest text that fails the same way: ${JSON.stringify(smallest)}`)
  if (values.codemods !== true) console.error(`written to ${writeFixture(seed, smallest)}`)
  return true
}

function integer(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (!/^\d+$/.test(value)) throw new Error(`--${name} ${JSON.stringify(value)}, expected a whole number`)
  return Number(value)
}

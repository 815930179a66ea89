import assert from 'node:assert/strict'
import type { Codemod } from '../codemod.js'
import type { ApplyOptions, CodemodRun } from '../runner/codemod-run.js'
import { memoryContext } from './memory-context.js'
import { runChecked } from './run-checked.js'
import { testRunner } from './test-runner.js'
import { variantsOf } from './variants.js'

export interface TestInput {
  readonly name: string
  readonly in: string
  /** The codemod's options. */
  readonly options?: unknown
  readonly apply?: ApplyOptions
  /** The files of the build context, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

export interface ChangeCase extends TestInput {
  readonly out: string
}

export interface RefusalCase extends TestInput {
  readonly reason: string
  readonly line?: number
}

export interface CodemodCases {
  /** Inputs that are changed to exactly the given output. */
  readonly cases?: readonly ChangeCase[]
  /** Inputs that stay as they are, with a refusal. */
  readonly refuses?: readonly RefusalCase[]
  /** Inputs that stay as they are, with nothing to say. */
  readonly unchanged?: readonly (TestInput | string)[]
}

/**
 * Defines the tests of a codemod, under whichever of vitest, jest and node:test runs. Every input is tried with LF, CRLF, a byte
 * order mark and without its final newline, and must pass all gates; a result must not be changed by a second run.
 */
export function testCodemod(
  codemod: Codemod,
  { cases = [], refuses = [], unchanged = [] }: CodemodCases,
): void {
  const { describe, it } = testRunner
  describe(codemod.name, () => {
    for (const test of cases) {
      it(`changes: ${test.name}`, () => {
        for (const { name, of } of variantsOf(test.in, test.out)) {
          assert.equal(run(codemod, of(test.in), test).output, of(test.out), name)
          assert.equal(run(codemod, of(test.out), test).output, of(test.out), `second run, ${name}`)
        }
      })
    }
    for (const test of refuses) {
      it(`refuses: ${test.name}`, () => {
        for (const { name, of } of variantsOf(test.in)) {
          const { output, refusals } = run(codemod, of(test.in), test)
          assert.equal(output, of(test.in), name)
          const reasons = refusals.map(({ reason, line }) =>
            test.line === undefined ? reason : `${reason} on line ${line}`,
          )
          const expected = test.line === undefined ? test.reason : `${test.reason} on line ${test.line}`
          assert.ok(
            reasons.includes(expected),
            `expected the refusal "${expected}" but got ${JSON.stringify(reasons)} (${name})`,
          )
        }
      })
    }
    for (const given of unchanged) {
      const test = typeof given === 'string' ? { name: JSON.stringify(given), in: given } : given
      it(`leaves alone: ${test.name}`, () => {
        for (const { name, of } of variantsOf(test.in)) {
          const { output, refusals } = run(codemod, of(test.in), test)
          assert.equal(output, of(test.in), name)
          assert.deepEqual(refusals, [], name)
        }
      })
    }
  })
}

function run(codemod: Codemod, text: string, { options, apply = {}, files }: TestInput): CodemodRun {
  return runChecked(
    codemod,
    text,
    options,
    files === undefined ? apply : { ...apply, buildContext: memoryContext(files) },
  )
}

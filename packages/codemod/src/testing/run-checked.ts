import assert from 'node:assert/strict'
import type { Codemod } from '../codemod.js'
import { applyCodemods } from '../runner/apply-codemods.js'
import type { ApplyOptions, CodemodRun } from '../runner/codemod-run.js'

/** Runs a codemod alone and asserts what must hold for every input: it parses, and no gate fires. */
export function runChecked(
  codemod: Codemod,
  text: string,
  options: unknown,
  apply: ApplyOptions,
): CodemodRun {
  const run = applyCodemods(text, [{ codemod, options }], apply)
  assert.equal(run.syntaxError, null, `the input does not parse: ${run.syntaxError?.message ?? ''}`)
  const [failure] = run.failures
  assert.equal(
    failure,
    undefined,
    `gate "${failure?.gate ?? ''}": ${failure?.message ?? ''}\n${failure?.diff ?? ''}`,
  )
  return run
}

import { expect } from 'vitest'
import { noAllowance, type Allowance } from './allowance.js'
import { compareBuilds } from './compare-builds.js'
import { compareWithFaults } from './compare-with-faults.js'
import type { Engine } from './engine.js'
import { explain } from './explain.js'
import type { Case } from './read-pairs.js'
import { sample, wholeProof } from './sample.js'

export interface PairProof {
  /** Also with commands that fail: two of them, or all in a whole proof. */
  readonly withFaults: boolean
  readonly allowance?: Allowance
}

/** Expects that both halves build the same image, and fail in the same way when a command fails. */
export async function provePair(
  engine: Engine,
  { name, context, settings }: Case,
  before: string,
  after: string,
  { withFaults, allowance = noAllowance }: PairProof,
): Promise<void> {
  const [one, other] = [
    { dockerfile: before, context },
    { dockerfile: after, context },
  ] as const
  const wanted = (calls: readonly string[]): readonly string[] =>
    wholeProof ? calls : sample(calls, 2, name)
  const { clean, faults } = withFaults
    ? await compareWithFaults(engine, one, other, { allowance, wanted })
    : { clean: await compareBuilds(engine, one, other, allowance), faults: [] }
  const { built, log } = clean.beforeBuild
  expect(log.reason).not.toContain('failed to solve')
  expect(explain(clean.differences)).toBe('')
  for (const { call, differences } of faults) expect(explain(differences), `when ${call} fails`).toBe('')
  expect(built, log.reason).toBe(settings.fails !== true)
}

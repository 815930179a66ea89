import { noAllowance, type Allowance } from './allowance.js'
import type { Difference } from './compare-images.js'
import { compareBuilds, type Comparison, type KnownRuns, type Subject } from './compare-builds.js'
import type { Engine } from './engine.js'

export interface FaultComparison {
  /** Nothing fails. */
  readonly clean: Comparison
  /** For every command that was reached: what differs when it fails. */
  readonly faults: readonly { readonly call: string; readonly differences: readonly Difference[] }[]
}

export interface FaultOptions {
  readonly allowance?: Allowance
  /** Which of the calls are to fail, each once; all of them unless said. */
  readonly wanted?: (calls: readonly string[]) => readonly string[]
  /** Builds of what was before, shared by several comparisons. */
  readonly known?: KnownRuns
}

/**
 * A build sees only the path taken: `a; b` and `a && b` are the same until `a` fails. So every recorded call of the build
 * fails in turn, before and after; the exit status and the calls reached, the last one included, must be the same.
 */
export async function compareWithFaults(
  engine: Engine,
  before: Subject,
  after: Subject,
  { allowance = noAllowance, wanted = (calls) => calls, known = new Map() }: FaultOptions = {},
): Promise<FaultComparison> {
  const clean = await compareBuilds(engine, before, after, allowance, known)
  const calls = wanted([...new Set(clean.beforeBuild.log.calls)])
  const faults: { call: string; differences: readonly Difference[] }[] = []
  for (const call of calls) {
    const same = (other: string): boolean => allowance.call(other) === allowance.call(call)
    const counterpart = clean.afterBuild.log.calls.find(same) ?? call
    const [one, other] = [
      { ...before, fault: call },
      { ...after, fault: counterpart },
    ] as const
    const { differences } = await compareBuilds(engine, one, other, allowance, known)
    faults.push({ call, differences })
  }
  return { clean, faults }
}

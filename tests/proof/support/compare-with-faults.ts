import type { Difference } from './compare-images.js'
import { compareBuilds, type Comparison, type Subject } from './compare-builds.js'
import type { Engine } from './engine.js'

export interface FaultComparison {
  /** Nothing fails. */
  readonly clean: Comparison
  /** For every command that was reached: what differs when it fails. */
  readonly faults: readonly { readonly call: string; readonly differences: readonly Difference[] }[]
}

/**
 * A build sees only the path taken: `a; b` and `a && b` are the same until `a` fails. So every recorded call of the build
 * fails in turn, before and after; the exit status and the calls reached, the last one included, must be the same.
 */
export async function compareWithFaults(
  engine: Engine,
  before: Subject,
  after: Subject,
  wanted: (calls: readonly string[]) => readonly string[] = (calls) => calls,
): Promise<FaultComparison> {
  const clean = await compareBuilds(engine, before, after)
  const calls = wanted([...new Set(clean.beforeBuild.log.calls)])
  const faults: { call: string; differences: readonly Difference[] }[] = []
  for (const call of calls) {
    const { differences } = await compareBuilds(engine, { ...before, fault: call }, { ...after, fault: call })
    faults.push({ call, differences })
  }
  return { clean, faults }
}

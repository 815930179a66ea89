import { allowanceForRealFile, type Allowance } from '../allowance.js'
import { compareBuilds, type KnownRuns, type Subject } from '../compare-builds.js'
import { compareWithFaults } from '../compare-with-faults.js'
import type { Difference } from '../compare-images.js'
import type { Engine } from '../engine.js'
import { rewrite, rewriteNames, type RewriteName } from '../rewrites.js'
import { sample } from '../sample.js'
import { withAllStages } from './all-stages.js'
import { buildRealFile } from './build-real-file.js'
import type { ImageNames } from './image-names.js'
import { prepareFile } from './prepared-file.js'

export interface RealFileResult {
  readonly path: string
  readonly builds: boolean
  readonly reason: string
  /** Recorded calls of the build. */
  readonly calls: number
  readonly rewrites: readonly RewriteResult[]
}

interface RewriteResult {
  readonly name: RewriteName
  readonly changed: boolean
  readonly applied: readonly string[]
  /** Builds with a command that failed. */
  readonly faults: number
  readonly differences: readonly Difference[]
}

/** Builds a real Dockerfile before and after each rewrite. `faults`: how many commands fail in turn for each of them. */
export async function proveRealFile(
  engine: Engine,
  names: ImageNames,
  path: string,
  source: string,
  faults: number,
): Promise<RealFileResult> {
  const file = prepareFile(source)
  return names.hold(file.images, async () => {
    const { subject, builds, reason } = await buildRealFile(engine, file)
    const rewrites: RewriteResult[] = []
    const known: KnownRuns = new Map()
    let calls = 0
    const prove = async (
      name: RewriteResult['name'],
      after: string,
      applied: readonly string[],
      allowance: Allowance,
    ): Promise<void> => {
      const changed = after !== file.text
      const differences: Difference[] = []
      let failed = 0
      if (changed) {
        const other: Subject = { ...subject, dockerfile: after }
        // Stages are built side by side: which of them fails first is chance.
        const count = builds && file.stages === 1 ? faults : 0
        const wanted = (all: readonly string[]): readonly string[] => sample(all, count, path)
        const proof = await compareWithFaults(engine, subject, other, { allowance, wanted, known })
        calls = proof.clean.beforeBuild.log.calls.length
        failed = proof.faults.length
        differences.push(...proof.clean.differences)
        for (const fault of proof.faults) {
          differences.push(
            ...fault.differences.map((each) => ({
              ...each,
              place: `when ${fault.call} fails: ${each.place}`,
            })),
          )
        }
        const [one, two] = [withAllStages(file.text, file.stages), withAllStages(after, file.stages)]
        if (builds && one !== null && two !== null) {
          const [left, right] = [
            { ...subject, dockerfile: one },
            { ...subject, dockerfile: two },
          ]
          const stages = await compareBuilds(engine, left, right, allowance, known)
          if (stages.beforeBuild.built) differences.push(...stages.differences)
        }
      }
      rewrites.push({ name, changed, applied, faults: failed, differences })
    }
    for (const name of rewriteNames) {
      const { text: after, applied } = await rewrite(name, file.text, subject.context)
      await prove(name, after, applied, allowanceForRealFile(applied))
    }
    return { path, builds, reason, calls, rewrites }
  })
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { noAllowance, type Allowance } from './allowance.js'
import { buildImage, type Build, type BuildRequest } from './build-image.js'
import type { BuildLog } from './build-log.js'
import { compareImages, type Difference } from './compare-images.js'
import type { Engine } from './engine.js'
import { firstDifferentCall } from './first-different-call.js'
import { readImage, type Image } from './read-image.js'

export interface Subject extends Omit<BuildRequest, 'context'> {
  readonly context: string | null
}

export interface Comparison {
  /** Null when it did not build. */
  readonly before: Image | null
  readonly after: Image | null
  readonly beforeBuild: Build
  readonly afterBuild: Build
  readonly differences: readonly Difference[]
}

interface Run {
  readonly build: Build
  readonly image: Image | null
}

/** What is compared with several others need not be built for each: the builds of it that there are, by what was asked. */
export type KnownRuns = Map<string, Run[]>

/**
 * Builds both and compares the images, or, when both fail, how they fail. What runs side by
 * side writes in any order: there, what differs is built up to twice more, and is equal if any two builds are. So is what
 * takes too long only once: the machine may have been busy.
 */
export async function compareBuilds(
  engine: Engine,
  before: Subject,
  after: Subject,
  allowance = noAllowance,
  known: KnownRuns = new Map(),
): Promise<Comparison> {
  const key = JSON.stringify(before)
  const befores = known.get(key) ?? []
  known.set(key, befores)
  const afters: Run[] = []
  let least: Comparison | null = null
  for (
    let round = 0;
    round < (mayRace(before.dockerfile) || timedOut([...befores, ...afters]) ? 3 : 1);
    round++
  ) {
    const [one, other] = await Promise.all([befores[round] ?? run(engine, before), run(engine, after)])
    befores[round] = one
    afters.push(other)
    for (const left of befores) {
      for (const right of afters) {
        const differences = differencesOf(left, right, allowance, stages.test(before.dockerfile))
        if (least === null || differences.length < least.differences.length) {
          least = {
            before: left.image,
            after: right.image,
            beforeBuild: left.build,
            afterBuild: right.build,
            differences,
          }
        }
        if (differences.length === 0) return least
      }
    }
  }
  if (least === null) throw new Error('nothing was built')
  return least
}

// Also images that are copied from: they are fetched while commands run.
const stages = /^\s*from\s[^]*(?:^\s*from\s|\bfrom=)/im

/** Whether processes run side by side, which may write in any order: pipelines, `&`, stages, and the two outputs under `set -x`. */
function mayRace(dockerfile: string): boolean {
  return stages.test(dockerfile) || /(?<!\|)\|(?!\|)|(?<!&)&(?!&)|\bset\s+-\w*x/.test(dockerfile)
}

function timedOut(runs: readonly Run[]): boolean {
  return runs.some(({ build }) => !build.built && build.timedOut)
}

async function run(engine: Engine, subject: Subject): Promise<Run> {
  const build = await buildImage(engine, { ...subject, context: subject.context ?? emptyContext(engine) })
  return { build, image: build.built ? await readImage(engine, build.image) : null }
}

function emptyContext(engine: Engine): string {
  const folder = join(engine.folder, 'empty')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** `hasStages`: which stage fails first is chance. */
function differencesOf(
  before: Run,
  after: Run,
  allowance: Allowance,
  hasStages: boolean,
): readonly Difference[] {
  const differences: Difference[] = []
  const compare = (place: string, one: string, other: string): void => {
    if (one !== other) differences.push({ place, before: one, after: other })
  }
  const [one, other] = [before.build.log, after.build.log]
  compare('built', String(before.build.built), String(after.build.built))
  if (before.image !== null && after.image !== null) {
    differences.push(...compareImages(before.image, after.image, allowance))
  } else if (!before.build.built && before.build.timedOut) {
    compare('does not end', 'true', String(!after.build.built && after.build.timedOut))
  } else {
    compare('exit status', String(one.exitCode), String(other.exitCode))
    const reason = (log: BuildLog): string => (hasStages ? log.reason.replace(/:.*/, '') : log.reason)
    compare('reason', reason(one), reason(other))
    const calls = hasStages
      ? null
      : firstDifferentCall(one.calls.map(allowance.call), other.calls.map(allowance.call))
    if (calls !== null) differences.push({ place: 'calls', ...calls })
  }
  // Standard output and standard error of one step race, so only what was printed counts, not its order.
  const lines = (build: Build): string => [...build.log.output].sort().join('\n')
  if (allowance.compareOutput && !one.clipped && !other.clipped)
    compare('output', lines(before.build), lines(after.build))
  return differences
}

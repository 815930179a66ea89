import { describe, expect, it, vi } from 'vitest'
import { buildImage } from './support/build-image.js'
import { compareBuilds } from './support/compare-builds.js'
import { compareProjections } from './support/compare-projections.js'
import { compareWithFaults } from './support/compare-with-faults.js'
import { dockerfmtVerdict } from './support/dockerfmt-verdict.js'
import { explain } from './support/explain.js'
import { formatDockerfile } from './support/format-dockerfile.js'
import { proofEngine } from './support/proof-engine.js'
import { readPairs, type Variant } from './support/read-pairs.js'
import { sample, wholeProof } from './support/sample.js'
import { toVariant } from './support/to-variant.js'

const proof = proofEngine()
const variants: readonly Variant[] = ['lf', 'crlf', 'backtick']

// A build that never ends (a loop that waits for a command that fails) is given up after 30 s, and compared as such.
vi.setConfig({ testTimeout: 240_000 })

const pairs = readPairs('format').flatMap((pair) =>
  (pair.settings.variants ?? variants).map((variant) => ({ ...pair, variant, judge: pair.settings.judge })),
)

async function halves({ before, settings, variant }: (typeof pairs)[number]) {
  const text = toVariant(before, variant)
  const formatted = await formatDockerfile(text, settings.options)
  // A formatter that does nothing would pass all of this. (The backtick is the sign of a Windows file, in which RUN is left.)
  if (variant !== 'backtick') expect(formatted).not.toBe(text)
  return [text, formatted] as const
}

describe.concurrent('the image built after formatting is the same image, whichever command fails', () => {
  it.each(pairs.filter(({ judge }) => judge !== 'projection'))('$name ($variant)', async (pair) => {
    const [before, after] = await halves(pair)
    const { context } = pair
    const subjects = [
      { dockerfile: before, context },
      { dockerfile: after, context },
    ] as const
    const compare = pair.variant === 'lf' ? compareWithFaults : withoutFaults
    const { clean, faults } = await compare(proof.engine, ...subjects, (calls) =>
      wholeProof ? calls : sample(calls, 3, pair.name),
    )
    expect(clean.beforeBuild.log.reason).not.toContain('failed to solve')
    for (const { differences } of [clean, ...faults]) expect(explain(differences)).toBe('')
    expect(clean.beforeBuild.built, clean.beforeBuild.log.reason).toBe(pair.settings.fails !== true)
  })
})

describe.concurrent('what the engine cannot read means the same after formatting, by projection', () => {
  it.each(pairs.filter(({ judge }) => judge === 'projection'))('$name ($variant)', async (pair) => {
    const [before, after] = await halves(pair)
    expect(explain(compareProjections(before, after))).toBe('')
    if ((await dockerfmtVerdict(before)) === null) expect(await dockerfmtVerdict(after)).toBeNull()
    // Nothing that the engine can build may hide here.
    const build = await buildImage(proof.engine, { dockerfile: before, context: import.meta.dirname })
    expect(build.built).toBe(false)
  })
})

async function withoutFaults(...[engine, before, after]: Parameters<typeof compareBuilds>) {
  return { clean: await compareBuilds(engine, before, after), faults: [] }
}

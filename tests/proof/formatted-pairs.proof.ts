import { describe, expect, it, vi } from 'vitest'
import { buildImage } from './support/build-image.js'
import { compareProjections } from './support/compare-projections.js'
import { dockerfmtVerdict } from './support/dockerfmt-verdict.js'
import { explain } from './support/explain.js'
import { formatDockerfile } from './support/format-dockerfile.js'
import { proofEngine } from './support/proof-engine.js'
import { provePair } from './support/prove-pair.js'
import { readPairs } from './support/read-pairs.js'
import { toVariant, variants } from './support/to-variant.js'

const proof = proofEngine()
vi.setConfig({ testTimeout: 240_000 })

const pairs = readPairs('format').flatMap((pair) =>
  (pair.settings.variants ?? variants).map((variant) => ({ ...pair, variant, judge: pair.settings.judge })),
)

async function halves({ before, settings, variant }: (typeof pairs)[number]) {
  const text = toVariant(before, variant)
  const formatted = await formatDockerfile(text, settings.options)
  // A formatter that does nothing would pass all of this. (The backtick marks a Windows file, in which RUN is left alone.)
  if (variant !== 'backtick') expect(formatted).not.toBe(text)
  return [text, formatted] as const
}

describe.concurrent('the image built after formatting is the same image, whichever command fails', () => {
  it.each(pairs.filter(({ judge }) => judge !== 'projection'))('$name ($variant)', async (pair) => {
    const withFaults = pair.variant === 'lf'
    await provePair(proof.engine, pair, ...(await halves(pair)), { withFaults })
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

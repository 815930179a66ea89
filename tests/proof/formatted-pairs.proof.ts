import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildImage } from './support/build-image.js'
import { compareProjections } from './support/compare-projections.js'
import { dockerfmtVerdict } from './support/dockerfmt-verdict.js'
import { explain } from './support/explain.js'
import { formatDockerfile } from './support/format-dockerfile.js'
import { proofEngine } from './support/proof-engine.js'
import { provePair } from './support/prove-pair.js'
import { readPairs } from './support/read-pairs.js'
import { toVariant } from './support/to-variant.js'
import { variantsOf } from './support/variants-of.js'

const proof = proofEngine()
vi.setConfig({ testTimeout: 240_000 })

const pairs = readPairs('format').flatMap((pair) =>
  variantsOf(pair).map((variant) => ({ ...pair, variant, judge: pair.settings.judge })),
)

describe('every rule of the style has a pair', () => {
  const file = join(import.meta.dirname, 'pairs/format/topics.json')
  const topics = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>

  it('as its table in docs/formatting.md lists them', () => {
    expect(Object.keys(topics)).toEqual(styleTopics())
  })

  it.each(Object.entries(topics))('%s', (_, names) => {
    expect(names).not.toEqual([])
    const known = new Set(pairs.map(({ name }) => name))
    expect(names.filter((name) => !known.has(name))).toEqual([])
  })
})

/** The first column of the style's table, `| topic | rule |`. */
function styleTopics(): readonly string[] {
  const page = readFileSync(join(import.meta.dirname, '../../docs/formatting.md'), 'utf8')
  const table = page.slice(page.indexOf('| topic | rule |')).split('\n\n')[0] ?? ''
  const rows = table.trimEnd().split('\n').slice(2)
  return rows.map((row) => (row.split(/ (?<!\\)\| /)[0] ?? '').slice(2).replaceAll('\\|', '|'))
}

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

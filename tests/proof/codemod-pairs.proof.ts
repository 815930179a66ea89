import { codemods } from '@dockwright/codemod'
import { describe, expect, it, vi } from 'vitest'
import { allowanceFor } from './support/allowance.js'
import { compareProjections } from './support/compare-projections.js'
import { dockerfmtVerdict } from './support/dockerfmt-verdict.js'
import { explain } from './support/explain.js'
import { proofEngine } from './support/proof-engine.js'
import { provePair } from './support/prove-pair.js'
import { readPairs } from './support/read-pairs.js'
import { runCodemods } from './support/run-codemods.js'
import { toVariant } from './support/to-variant.js'
import { variantsOf } from './support/variants-of.js'

const proof = proofEngine()
vi.setConfig({ testTimeout: 240_000 })

const pairs = readPairs('codemods').flatMap((pair) =>
  variantsOf(pair).map((variant) => ({ ...pair, variant, codemod: pair.name.split('/')[0] ?? '' })),
)

/** What no build can show, and why; the projection alone judges these. */
const projectionOnly = new Map([
  [
    'set-syntax',
    'it says which frontend reads the file, and this engine, without a registry, has only its own',
  ],
])

describe('every safe codemod has a pair that it changes', () => {
  const safe = [...codemods.values()].filter(({ level }) => level === 'safe').map(({ name }) => name)
  it.each(safe)('%s', (name) => {
    const changed = pairs.filter(
      ({ codemod, variant, settings }) =>
        codemod === name && variant === 'lf' && settings.refused === undefined,
    )
    const judge = projectionOnly.has(name) ? 'projection' : 'engine'
    expect(changed.filter(({ settings }) => (settings.judge ?? 'engine') === judge)).not.toEqual([])
  })

  it('and only what is said here is left to the projection', () => {
    const left = pairs.filter(({ settings }) => settings.judge === 'projection')
    expect(new Set(left.map(({ codemod }) => codemod))).toEqual(new Set(projectionOnly.keys()))
  })
})

describe.concurrent('the image built after a safe codemod is the same image, whichever command fails', () => {
  it.each(pairs)('$name ($variant)', async (pair) => {
    const before = toVariant(pair.before, pair.variant)
    const run = runCodemods(before, [pair.codemod], pair.context, pair.settings.options)
    expect(run.failures).toEqual([])
    const reasons = run.refusals.map(({ reason }) => reason)
    if (pair.settings.refused !== undefined) expect(reasons).toContain(pair.settings.refused)
    // A codemod that does nothing would pass. (The backtick marks a Windows file, in which shell text is left alone.)
    else if (pair.variant !== 'backtick') expect(run.changed, reasons.join()).toBe(true)
    if (pair.settings.judge === 'projection') {
      // The directives are what `set-syntax` is named for.
      const differences = compareProjections(before, run.output)
      expect(explain(differences.filter(({ place }) => place !== 'result'))).toBe('')
      expect(await dockerfmtVerdict(run.output)).toBeNull()
      return
    }
    // The same bytes build the same image.
    if (run.output === before) return
    const { labels } = (pair.settings.options ?? {}) as { readonly labels?: Readonly<Record<string, string>> }
    const allowance = allowanceFor([pair.codemod], labels)
    const withFaults = pair.variant === 'lf'
    await provePair(proof.engine, pair, before, run.output, { withFaults, allowance })
  })
})

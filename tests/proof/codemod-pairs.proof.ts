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
import { toVariant, variants } from './support/to-variant.js'

const proof = proofEngine()
vi.setConfig({ testTimeout: 240_000 })

const pairs = readPairs('codemods').flatMap((pair) =>
  (pair.settings.variants ?? variants).map((variant) => ({
    ...pair,
    variant,
    codemod: pair.name.split('/')[0] ?? '',
  })),
)

describe('every safe codemod has a pair', () => {
  const safe = [...codemods.values()].filter(({ level }) => level === 'safe')
  it.each(safe)('$name', ({ name }) => {
    expect(pairs.some(({ codemod }) => codemod === name)).toBe(true)
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
    const allowance = allowanceFor([pair.codemod])
    const withFaults = pair.variant === 'lf'
    await provePair(proof.engine, pair, before, run.output, { withFaults, allowance })
  })
})

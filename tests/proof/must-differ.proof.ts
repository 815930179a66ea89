import { describe, expect, it, vi } from 'vitest'
import { compareBuilds } from './support/compare-builds.js'
import { compareWithFaults } from './support/compare-with-faults.js'
import { explain } from './support/explain.js'
import { proofEngine } from './support/proof-engine.js'
import { readPairs, type Case } from './support/read-pairs.js'

const proof = proofEngine()
vi.setConfig({ testTimeout: 240_000 })

const subjects = ({ before, after, context }: Case) =>
  [
    { dockerfile: before, context },
    { dockerfile: after ?? '', context },
  ] as const

describe.concurrent('the harness sees what differs', () => {
  it.each(readPairs('differ'))('$name', async (pair) => {
    const { differences, beforeBuild } = await compareBuilds(proof.engine, ...subjects(pair))
    expect(differences).not.toEqual([])
    // A pair that fails for some other reason proves nothing.
    expect(beforeBuild.built, beforeBuild.log.reason).toBe(pair.settings.fails !== true)
  })
})

describe.concurrent('the harness sees what differs only when a command fails', () => {
  it.each(readPairs('differ-on-failure'))('$name', async (pair) => {
    const { clean, faults } = await compareWithFaults(proof.engine, ...subjects(pair))
    expect(explain(clean.differences)).toBe('')
    expect(faults.filter(({ differences }) => differences.length > 0)).not.toEqual([])
  })
})

describe.concurrent('the harness sees that nothing differs', () => {
  it.each(readPairs('equal'))('$name', async (pair) => {
    const { differences, beforeBuild } = await compareBuilds(proof.engine, ...subjects(pair))
    expect(explain(differences)).toBe('')
    expect(beforeBuild.built, beforeBuild.log.reason).toBe(pair.settings.fails !== true)
  })
})

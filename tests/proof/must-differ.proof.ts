import { describe, expect, it } from 'vitest'
import { compareBuilds } from './support/compare-builds.js'
import { proofEngine } from './support/proof-engine.js'
import { readPairs } from './support/read-pairs.js'

const proof = proofEngine()

describe.concurrent('the harness sees what differs', () => {
  it.each(readPairs('differ'))('$name', async ({ before, after, context }) => {
    const subject = (dockerfile: string) => ({ dockerfile, context })
    const { differences, beforeBuild } = await compareBuilds(proof.engine, subject(before), subject(after ?? ''))
    expect(differences).not.toEqual([])
    // A pair of which one half cannot be read proves nothing.
    expect(beforeBuild.log.reason).not.toContain('dockerfile parse error')
  })
})

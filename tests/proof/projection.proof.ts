import { describe, expect, it } from 'vitest'
import { corpusFiles, sharedFolder } from '../support/shared-folder.js'
import { compareProjections } from './support/compare-projections.js'
import { proveProjections } from './support/prove-projections.js'
import { readPairs } from './support/read-pairs.js'
import { sample, wholeProof } from './support/sample.js'

it.skipIf(sharedFolder() === null)(
  'independent judges accept every rewrite of a real Dockerfile',
  { timeout: 3_600_000 },
  async () => {
    const files = [...corpusFiles()]
    const { figures, findings } = await proveProjections(wholeProof ? files : sample(files, 250, 'ci'))
    expect(findings).toEqual([])
    for (const { changed } of figures) expect(changed).toBeGreaterThan(0)
  },
)

describe('the projection sees what differs', () => {
  it.each(readPairs('differ'))('$name', ({ before, after }) => {
    expect(compareProjections(before, after ?? '')).not.toEqual([])
  })
})

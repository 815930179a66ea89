import { afterAll, describe, expect, it } from 'vitest'
import { sharedFolder } from '../support/shared-folder.js'
import { explain } from './support/explain.js'
import { proofEngine } from './support/proof-engine.js'
import { ImageNames } from './support/real-files/image-names.js'
import { proveRealFile, type RealFileResult } from './support/real-files/real-file-proof.js'
import { realFiles } from './support/real-files/real-files.js'

const count = 40

describe.skipIf(sharedFolder() === null)('real Dockerfiles reach the same commands', () => {
  const proof = proofEngine()
  const names = new ImageNames()
  const results: RealFileResult[] = []
  const files = sharedFolder() === null ? [] : realFiles(count, 'ci')

  it.concurrent.each(files)('$path', { timeout: 300_000 }, async ({ path, text }) => {
    const result = await proveRealFile(proof.engine, names, path, text, 1)
    results.push(result)
    for (const { name, differences } of result.rewrites) expect(explain(differences), name).toBe('')
  })

  afterAll(() => {
    // Files that fail before and after prove little.
    expect(results.filter(({ builds }) => builds).length).toBeGreaterThanOrEqual(count * 0.6)
  })
})

import { afterAll, beforeAll } from 'vitest'
import { buildBases } from './base-images.js'
import { startEngine, type Engine } from './engine.js'

/** Starts an engine with both bases before the tests of a file and ends it after them; fails them all when it cannot. */
export function proofEngine(): { readonly engine: Engine } {
  let running: Engine | null = null
  beforeAll(async () => {
    running = await startEngine()
    await buildBases(running)
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
  }, 120_000)
  return {
    get engine() {
      if (running === null) throw new Error('the engine is started before the first test')
      return running
    },
  }
}

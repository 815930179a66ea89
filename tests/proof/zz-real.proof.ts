import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { buildBases } from './support/base-images.js'
import { startEngine } from './support/engine.js'
import { inParallel } from './support/in-parallel.js'
import { ImageNames } from './support/real-files/image-names.js'
import { proveRealFile } from './support/real-files/real-file-proof.js'
import { realFiles } from './support/real-files/real-files.js'
it('x', async () => {
  const n = Number(process.env.N ?? 10)
  const bad = process.env.BAD ? (JSON.parse(readFileSync('/tmp/bad.json', 'utf8')) as string[]) : null
  const files = realFiles(n, process.env.SEED ?? 'x').filter((f) => bad === null || bad.includes(f.path))
  writeFileSync('/tmp/real3.jsonl', '')
  const e = await startEngine()
  try {
    await buildBases(e)
    const names = new ImageNames()
    await inParallel(files, 3, async (f) => {
      const s = Date.now()
      try {
        const r = await proveRealFile(e, names, f.path, f.text, Number(process.env.FAULTS ?? 1))
        appendFileSync('/tmp/real3.jsonl', JSON.stringify({ ...r, ms: Date.now() - s }) + '\n')
      } catch (error) {
        appendFileSync('/tmp/real3.jsonl', JSON.stringify({ path: f.path, error: String(error) }) + '\n')
      }
    })
  } finally {
    await e.stop()
  }
}, 3600_000)

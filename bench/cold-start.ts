import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './median.js'

const prettierProgram = join(
  dirname(fileURLToPath(import.meta.resolve('prettier/package.json'))),
  'bin/prettier.cjs',
)
const plugin = fileURLToPath(import.meta.resolve('prettier-plugin-dockerfile'))

/** What a process of its own takes in milliseconds to check a formatted Dockerfile with our plugin, and a JSON file without. */
export function coldStart(runs: number): { readonly dockerfile: number; readonly json: number } {
  const folder = mkdtempSync(join(tmpdir(), 'dockwright-cold-'))
  try {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM alpine:3.20\nRUN apk add --no-cache curl\nCMD ["sh"]\n')
    writeFileSync(join(folder, 'file.json'), '{ "name": "file", "values": [1, 2, 3] }\n')
    const tasks = {
      dockerfile: ['--check', '--no-config', `--plugin=${plugin}`, 'Dockerfile'],
      json: ['--check', '--no-config', 'file.json'],
    }
    const times = { dockerfile: [] as number[], json: [] as number[] }
    for (let run = -2; run < runs; run++) {
      for (const name of ['dockerfile', 'json'] as const) {
        const before = performance.now()
        execFileSync(process.execPath, [prettierProgram, ...tasks[name]], { cwd: folder, stdio: 'pipe' })
        if (run >= 0) times[name].push(performance.now() - before)
      }
    }
    return { dockerfile: median(times.dockerfile), json: median(times.json) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

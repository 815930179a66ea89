import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildBases } from './support/base-images.js'
import { buildImage } from './support/build-image.js'
import { processesOf } from './support/end-build.js'
import { startEngine } from './support/engine.js'
import { proofEngine } from './support/proof-engine.js'

vi.setConfig({ testTimeout: 120_000 })

const context = import.meta.dirname
const dockerfile = (run: string): string => `FROM localhost/plain\nRUN ${run}\n`

/** Everything that is known by the engine's folder: its programs and what runs in its builds. */
function processesKnownBy(folder: string): readonly string[] {
  const named = readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder)
    } catch {
      return false // It has ended meanwhile.
    }
  })
  return [...named, ...processesOf(folder).map(String)]
}

describe('a build that does not end is ended', () => {
  const proof = proofEngine()

  it.each([
    'until false; do :; done',
    "trap '' TERM INT HUP; while :; do :; done",
    '(while :; do :; done) & (while :; do sleep 1; done) & wait',
    'sleep 600 | cat',
  ])('with its processes: %s', async (run) => {
    const start = Date.now()
    const build = await buildImage(proof.engine, { dockerfile: dockerfile(run), context, seconds: 4 })
    expect(build).toMatchObject({ built: false, timedOut: true })
    expect(Date.now() - start).toBeLessThan(20_000)
    expect(processesOf(proof.engine.folder)).toEqual([])
  })

  it('and no other build with it', async () => {
    const request = { dockerfile: dockerfile('sleep 8 && touch /done'), context }
    const other = buildImage(proof.engine, request)
    const endless = { dockerfile: dockerfile('until false; do :; done'), context, seconds: 4 }
    expect((await buildImage(proof.engine, endless)).built).toBe(false)
    expect((await other).built).toBe(true)
  })
})

describe('nothing of an engine outlives it', () => {
  it('when it is stopped in the middle of a build, with a container running', async () => {
    const engine = await startEngine()
    await buildBases(engine)
    await engine.mustDocker(['run', '--detach', '--network', 'none', 'localhost/plain', 'sleep', '600'])
    const request = { dockerfile: dockerfile('until false; do :; done'), context, seconds: 100 }
    const build = buildImage(engine, request).catch((error: unknown) => error)
    await vi.waitUntil(() => processesOf(engine.folder).length > 1, { timeout: 20_000 })
    await engine.stop()
    await build
    expect(processesKnownBy(engine.folder)).toEqual([])
    expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(engine.folder)
    expect(existsSync(engine.folder)).toBe(false)
  })

  it('when the process that started it is killed', async () => {
    const words = ['--conditions=@dockwright/source', '--import', 'tsx', 'support/abandoned-engine.ts']
    const owner = spawn(process.execPath, words, {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = (await once(owner.stdout, 'data')) as [Buffer]
    const folder = said.toString().trim()
    expect(existsSync(join(folder, 'd.sock'))).toBe(true)
    expect(processesKnownBy(folder)).not.toEqual([])
    owner.kill('SIGKILL')
    await vi.waitUntil(() => !existsSync(folder) && processesKnownBy(folder).length === 0, {
      timeout: 30_000,
    })
  })
})

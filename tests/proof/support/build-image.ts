import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readBuildLog, type BuildLog } from './build-log.js'
import { endBuild } from './end-build.js'
import type { Engine } from './engine.js'

export interface BuildRequest {
  readonly dockerfile: string
  /** A folder. The Dockerfile is not in it: what `COPY .` copies must not depend on the Dockerfile's layout. */
  readonly context: string
  readonly buildArguments?: Readonly<Record<string, string>>
  /** A recorder that gets exactly this call fails (see `base/recorder.sh`). */
  readonly fault?: string
  readonly useCache?: boolean
  /** A build that takes longer is ended, with all its processes; 30 unless said. */
  readonly seconds?: number
}

export type Build =
  | { readonly built: true; readonly image: string; readonly log: BuildLog }
  | { readonly built: false; readonly timedOut: boolean; readonly log: BuildLog }

let builds = 0

/** Runs one `docker build`, without the cache unless asked: two builds that hit the same layers prove nothing. */
export async function buildImage(engine: Engine, request: BuildRequest): Promise<Build> {
  const folder = mkdtempSync(join(engine.folder, 'build-'))
  const identity = join(folder, 'id')
  const variables = { ...request.buildArguments }
  if (request.fault !== undefined) variables.FTP_PROXY = request.fault
  const words = ['build', '--network', 'none', '--iidfile', identity, '--file', '-']
  // A line of /etc/hosts while commands run, in no image: without it BuildKit runs a command that two builds have in
  // common only once when they run at the same time, cache or no cache.
  const host = `build-${builds++}.invalid`
  words.push('--add-host', `${host}:127.0.0.1`)
  if (request.useCache !== true) words.push('--no-cache')
  for (const [name, value] of Object.entries(variables)) words.push('--build-arg', `${name}=${value}`)
  try {
    const input = request.dockerfile
    const result = await engine.docker([...words, request.context], { input, seconds: request.seconds ?? 30 })
    const log = readBuildLog(result.stderr)
    if (result.status === 0) return { built: true, image: readFileSync(identity, 'utf8'), log }
    if (result.status === null) await endBuild(engine, host)
    return { built: false, timedOut: result.status === null, log }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

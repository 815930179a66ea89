import { Engine } from './engine.js'
import { rewriteFile } from './rewrite-file.js'
import type { FileJob, TransformSettings } from './transform-settings.js'
import type { Rewritten } from './transformer.js'

export interface WorkerTask {
  readonly settings: TransformSettings
  readonly jobs: readonly FileJob[]
}

/** One engine for the life of the worker: the settings are those of the run. */
let engine: Promise<Engine> | null = null

/** What a worker does: reads and rewrites a few files and hands back what came of it. It writes nothing. */
export default async function work({ settings, jobs }: WorkerTask): Promise<readonly Rewritten[]> {
  engine ??= Engine.create(settings)
  const ready = await engine
  const done: Rewritten[] = []
  for (const job of jobs) done.push(await rewriteFile(job, ready))
  return done
}

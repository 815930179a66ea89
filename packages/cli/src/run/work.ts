import { Engine } from './engine.js'
import { rewriteFile } from './rewrite-file.js'
import type { FileJob, TransformSettings } from './transform-settings.js'
import type { Rewritten } from './transformer.js'

export interface WorkerTask {
  readonly settings: TransformSettings
  readonly jobs: readonly FileJob[]
  /** One number, which the worker sets to 1 when it begins with the files: what came before is no fault of theirs. */
  readonly begun: Int32Array<SharedArrayBuffer>
}

/** One engine for the life of the worker: the settings are those of the run. */
let engine: Promise<Engine> | null = null

/** What a worker does: reads and rewrites a few files and hands back what came of it. It writes nothing. */
export async function work({ settings, jobs, begun }: WorkerTask): Promise<readonly Rewritten[]> {
  engine ??= Engine.create(settings)
  const ready = await engine
  Atomics.store(begun, 0, 1)
  const done: Rewritten[] = []
  for (const job of jobs) {
    const rewritten = await rewriteFile(job, ready)
    done.push(settings.wantsText ? rewritten : { ...rewritten, output: null, before: null })
  }
  return done
}

import { Engine, type Transformed } from './engine.js'
import type { TransformJob, TransformSettings } from './transform-settings.js'

export interface WorkerTask {
  readonly settings: TransformSettings
  readonly jobs: readonly TransformJob[]
}

/** One engine for the life of the worker: the settings are those of the run. */
let engine: Promise<Engine> | null = null

/** What a worker does: rewrites a few texts and hands them back. It writes nothing. */
export default async function work({ settings, jobs }: WorkerTask): Promise<readonly Transformed[]> {
  engine ??= Engine.create(settings)
  const ready = await engine
  const done: Transformed[] = []
  for (const job of jobs) done.push(await ready.transform(job))
  return done
}

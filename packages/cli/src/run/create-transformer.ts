import { availableParallelism } from 'node:os'
import { statSync } from 'node:fs'
import { Engine } from './engine.js'
import type { Task } from './process-file.js'
import type { TransformSettings } from './transform-settings.js'
import { rewriteFile } from './rewrite-file.js'
import type { TextTransformer, Transformer } from './transformer.js'
import type { WorkerLimits } from './worker-limits.js'
import { WorkerPool } from './worker-pool.js'

export interface TransformerPlan {
  readonly transformer: Transformer
  /** How many files may be under way at once. */
  readonly window: number
}

/** Workers and their process take about 100 ms to start: below this many files it is not worth it. */
const HANDFUL = 100
/** A file above this size gets a worker, which a time limit can end. */
const LARGE = 1024 * 1024
const FILES_IN_FLIGHT = 4
const FILES_IN_FLIGHT_A_WORKER = 64

/**
 * Chooses between this thread and workers. This thread does a handful of small files with our own codemods; all else
 * goes to workers, where a time limit holds: many files, a large one, a codemod of the user's.
 */
export async function createTransformer(
  settings: TransformSettings,
  tasks: readonly Task[],
  jobs: number | null,
  limits: WorkerLimits,
): Promise<TransformerPlan> {
  const isSmall = tasks.length < HANDFUL && settings.transforms.length === 0 && !tasks.some(isLarge)
  if (jobs === null && isSmall) {
    const engine = await Engine.create(settings)
    return { transformer: fromDisk(engine), window: FILES_IN_FLIGHT }
  }
  const workers = Math.max(1, Math.min(jobs ?? availableParallelism(), tasks.length))
  return {
    transformer: await WorkerPool.create(settings, workers, limits),
    window: workers * FILES_IN_FLIGHT_A_WORKER,
  }
}

/** Files that are rewritten in this thread. */
export function fromDisk(transformer: TextTransformer): Transformer {
  return { rewrite: (job) => rewriteFile(job, transformer), close: () => Promise.resolve() }
}

function isLarge(task: Task): boolean {
  if ('code' in task) return false
  return (statSync(task.real, { throwIfNoEntry: false })?.size ?? 0) > LARGE
}

/** The same choice for one text that is no file: what may take for ever goes to a worker. */
export async function createTextTransformer(
  settings: TransformSettings,
  text: string,
  limits: WorkerLimits,
): Promise<Transformer> {
  if (settings.transforms.length === 0 && text.length <= LARGE) return fromDisk(await Engine.create(settings))
  return WorkerPool.create(settings, 1, limits)
}

import { fileURLToPath } from 'node:url'
import pLimit, { type LimitFunction } from 'p-limit'
import type { Tinypool } from 'tinypool'
import type { FileErrorCode } from '../disk/file-error.js'
import { outside } from '../outside.js'
import type { FileJob, TransformSettings } from './transform-settings.js'
import type { Rewritten } from './transformer.js'
import type { WorkerLimits } from './worker-limits.js'
import type { WorkerTask } from './work.js'

/** A batch of files, and how it is to be done: the same in every task of a run. */
export interface HostTask {
  readonly settings: TransformSettings
  readonly workers: number
  readonly limits: WorkerLimits
  readonly jobs: readonly FileJob[]
  /** Of all files together. */
  readonly bytes: number
}

/** An error's class does not survive the way between processes: what is expected to fail is told, not thrown. */
export type HostAnswer =
  | { readonly type: 'done'; readonly rewritten: readonly Rewritten[] }
  | { readonly type: 'failed'; readonly code: FileErrorCode; readonly message: string }

/** How long a worker may take to load its code, and how often it is asked whether it has. */
const LOADING_MILLISECONDS = 60_000
const LOADING_CHECK = 20
/** What a large file may take beyond the limit, for each MiB. */
const MILLISECONDS_A_MIB = 2000

interface Workers {
  readonly pool: Tinypool
  /** Holds back what no worker is free for: the time of a batch must not run while it waits. */
  readonly whenFree: LimitFunction
}

let workers: Promise<Workers> | null = null

// When the run is killed nobody waits for what is under way, not even for a codemod that never ends.
process.once('disconnect', () => process.exit())

/** What the process beside the run does: it has threads, an engine in each, and holds them to the limits. */
export default async function serve(task: HostTask): Promise<HostAnswer> {
  workers ??= start(task)
  const { pool, whenFree } = await workers
  return task.jobs.length === 0 ? { type: 'done', rewritten: [] } : whenFree(rewriteBatch, pool, task)
}

async function start({ workers: count, limits }: HostTask): Promise<Workers> {
  const { Tinypool } = await outside.tinypool()
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxOldGenerationSizeMb: limits.mebibytes },
    trackUnmanagedFds: false,
  })
  return { pool, whenFree: pLimit(count) }
}

/** A worker that takes too long or runs out of memory is ended and replaced. */
async function rewriteBatch(
  pool: Tinypool,
  { settings, limits, jobs, bytes }: HostTask,
): Promise<HostAnswer> {
  const limit = Math.ceil(limits.milliseconds + (bytes / 2 ** 20) * MILLISECONDS_A_MIB)
  const begun = new Int32Array(new SharedArrayBuffer(4))
  const timer = startTimer(limit, begun)
  const task: WorkerTask = { settings, jobs, begun }
  try {
    const rewritten = (await pool.run(task, { signal: timer.signal })) as readonly Rewritten[]
    return { type: 'done', rewritten }
  } catch (error) {
    if (timer.signal.aborted)
      return failed(
        'time-limit',
        `this file took longer than ${Math.round(limit / 1000)} s; it was left alone`,
      )
    if (isOutOfMemory(error))
      return failed('out-of-memory', 'rewriting this file took too much memory; it was left alone')
    return failed('internal-error', error instanceof Error ? error.message : String(error))
  } finally {
    timer.stop()
  }
}

function failed(code: FileErrorCode, message: string): HostAnswer {
  return { type: 'failed', code, message }
}

interface Timer {
  readonly signal: AbortSignal
  stop(): void
}

/** Aborts when the limit is over. Its time begins when a worker begins with the files, not while it loads its code. */
function startTimer(limit: number, begun: Int32Array): Timer {
  const controller = new AbortController()
  const start = performance.now()
  const step = (): void => {
    const isLoading = Atomics.load(begun, 0) === 0 && performance.now() - start < LOADING_MILLISECONDS
    timeout = isLoading ? setTimeout(step, LOADING_CHECK) : setTimeout(() => controller.abort(), limit)
  }
  let timeout = setTimeout(step, 0)
  return { signal: controller.signal, stop: () => clearTimeout(timeout) }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

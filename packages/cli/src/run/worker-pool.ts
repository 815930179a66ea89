import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import { outside } from '../outside.js'
import { FileError } from '../disk/file-error.js'
import type { FileJob, TransformSettings } from './transform-settings.js'
import type { Rewritten, Transformer } from './transformer.js'
import type { WorkerLimits } from './worker-limits.js'
import type { WorkerTask } from './worker.js'

interface Pending {
  /** In bytes; 0 when it cannot be told. */
  readonly size: number
  readonly job: FileJob
  readonly resolve: (rewritten: Rewritten) => void
  readonly reject: (error: unknown) => void
}

/** Small files go to a worker in batches: a message costs more than a small file. */
const BATCH_FILES = 16
const BATCH_BYTES = 256 * 1024
/** How long a worker may take to load its code, and how often it is asked whether it has. */
const LOADING_MILLISECONDS = 60_000
const LOADING_CHECK = 20
/** What a large file may take beyond the limit, for each MiB. */
const MILLISECONDS_A_MIB = 2000

/**
 * Engines in worker threads. A worker that takes too long or runs out of memory is ended and replaced; the files it had
 * are tried again one by one, so that only the one at fault fails.
 */
export class WorkerPool implements Transformer {
  private readonly pending: Pending[] = []
  private idle: number

  private constructor(
    private readonly pool: Tinypool,
    private readonly settings: TransformSettings,
    workers: number,
    private readonly limits: WorkerLimits,
  ) {
    this.idle = workers
  }

  static async create(
    settings: TransformSettings,
    workers: number,
    limits: WorkerLimits,
  ): Promise<WorkerPool> {
    const { Tinypool } = await outside.tinypool()
    const pool = new Tinypool({
      filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
      runtime: 'worker_threads',
      minThreads: workers,
      maxThreads: workers,
      resourceLimits: { maxOldGenerationSizeMb: limits.mebibytes },
      trackUnmanagedFds: false,
    })
    return new WorkerPool(pool, settings, workers, limits)
  }

  rewrite(job: FileJob): Promise<Rewritten> {
    return new Promise((resolve, reject) => {
      const size = statSync(job.real, { throwIfNoEntry: false })?.size ?? 0
      this.pending.push({ job, size, resolve, reject })
      // Not at once: what is asked for in the same moment makes a batch.
      queueMicrotask(() => this.start())
    })
  }

  async close(): Promise<void> {
    await this.pool.destroy()
  }

  private start(): void {
    while (this.idle > 0 && this.pending.length > 0) {
      this.idle--
      void this.runBatch(this.takeBatch()).finally(() => {
        this.idle++
        this.start()
      })
    }
  }

  /** At most an equal share of what waits, so that no worker is left without. */
  private takeBatch(): readonly Pending[] {
    const most = Math.min(BATCH_FILES, Math.ceil(this.pending.length / (this.idle + 1)))
    let count = 0
    let bytes = 0
    while (count < most && count < this.pending.length) {
      bytes += this.pending[count]?.size ?? 0
      if (count > 0 && bytes > BATCH_BYTES) break
      count++
    }
    return this.pending.splice(0, count)
  }

  private async runBatch(batch: readonly Pending[]): Promise<void> {
    try {
      const rewritten = await this.run(batch)
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = rewritten[index]
        if (result === undefined) reject(new Error('a worker answered with too few results'))
        else resolve(result)
      }
    } catch (error) {
      const [only, ...others] = batch
      if (only !== undefined && others.length === 0) only.reject(error)
      else for (const each of batch) await this.runBatch([each])
    }
  }

  private async run(batch: readonly Pending[]): Promise<readonly Rewritten[]> {
    const bytes = batch.reduce((sum, { size }) => sum + size, 0)
    const limit = Math.ceil(this.limits.milliseconds + (bytes / 2 ** 20) * MILLISECONDS_A_MIB)
    const begun = new Int32Array(new SharedArrayBuffer(4))
    const timer = startTimer(limit, begun)
    const task: WorkerTask = { settings: this.settings, jobs: batch.map(({ job }) => job), begun }
    try {
      return (await this.pool.run(task, { signal: timer.signal })) as readonly Rewritten[]
    } catch (error) {
      if (timer.signal.aborted)
        throw new FileError(
          'time-limit',
          `this file took longer than ${Math.round(limit / 1000)} s; it was left alone`,
        )
      if (isOutOfMemory(error))
        throw new FileError('out-of-memory', 'rewriting this file took too much memory; it was left alone')
      throw error
    } finally {
      timer.stop()
    }
  }
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

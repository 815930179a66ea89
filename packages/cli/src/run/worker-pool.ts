import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import { FileError } from '../disk/file-error.js'
import { outside } from '../outside.js'
import type { FileJob, TransformJob, TransformSettings } from './transform-settings.js'
import type { Rewritten, Transformer } from './transformer.js'
import { v8Options } from './v8-options.js'
import type { HostAnswer, HostTask } from './worker-host.js'
import type { WorkerLimits } from './worker-limits.js'

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
/** One is worked on, and the next is there when it is done. */
const BATCHES_A_WORKER = 2

const CRASHED = 'rewriting this file ended the process that did it; it was left alone'

type HostSettings = Pick<HostTask, 'settings' | 'workers' | 'limits'>

/**
 * Engines in the threads of a process beside this one (worker-host.ts). Where a batch fails, its files are tried again one
 * by one, so that only the one at fault fails. Where the process dies, everything that was under way is suspected, and
 * tried again with nothing beside it.
 */
export class WorkerPool implements Transformer {
  private readonly pending: Pending[] = []
  private readonly suspects: Pending[] = []
  private busy = 0

  private constructor(
    private readonly host: Tinypool,
    private readonly settings: HostSettings,
  ) {}

  static async create(
    settings: TransformSettings,
    workers: number,
    limits: WorkerLimits,
  ): Promise<WorkerPool> {
    const all = { settings, workers, limits }
    const host = await startHost(all, v8Options()).catch(() => startHost(all, []))
    return new WorkerPool(host, all)
  }

  rewrite(job: FileJob | TransformJob): Promise<Rewritten> {
    return new Promise((resolve, reject) => {
      const size =
        'text' in job ? job.text.length : (statSync(job.real, { throwIfNoEntry: false })?.size ?? 0)
      this.pending.push({ job, size, resolve, reject })
      // Not at once: what is asked for in the same moment makes a batch.
      queueMicrotask(() => this.start())
    })
  }

  async close(): Promise<void> {
    await this.host.destroy()
  }

  private start(): void {
    if (this.suspects.length > 0 && this.busy > 0) return
    const suspect = this.suspects.shift()
    if (suspect !== undefined) this.launch(this.runSuspect(suspect))
    else while (this.free > 0 && this.pending.length > 0) this.launch(this.runBatch(this.takeBatch()))
  }

  private get free(): number {
    return this.settings.workers * BATCHES_A_WORKER - this.busy
  }

  private launch(running: Promise<void>): void {
    this.busy++
    void running.finally(() => {
      this.busy--
      this.start()
    })
  }

  /** At most an equal share of what waits, so that no worker is left without. */
  private takeBatch(): readonly Pending[] {
    const most = Math.min(BATCH_FILES, Math.ceil(this.pending.length / this.free))
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
    const answer = await this.ask(batch)
    if (answer === 'died') this.suspects.push(...batch)
    else if (answer.type === 'done') settle(batch, answer.rewritten)
    else if (batch.length === 1) batch[0]?.reject(new FileError(answer.code, answer.message))
    else for (const each of batch) await this.runBatch([each])
  }

  private async runSuspect(suspect: Pending): Promise<void> {
    const answer = await this.ask([suspect])
    if (answer === 'died') suspect.reject(new FileError('crashed', CRASHED))
    else if (answer.type === 'done') settle([suspect], answer.rewritten)
    else suspect.reject(new FileError(answer.code, answer.message))
  }

  private async ask(batch: readonly Pending[]): Promise<HostAnswer | 'died'> {
    const bytes = batch.reduce((sum, { size }) => sum + size, 0)
    const task: HostTask = { ...this.settings, jobs: batch.map(({ job }) => job), bytes }
    try {
      return (await this.host.run(task)) as HostAnswer
    } catch {
      return 'died'
    }
  }
}

function settle(batch: readonly Pending[], rewritten: readonly Rewritten[]): void {
  for (const [index, { resolve, reject }] of batch.entries()) {
    const result = rewritten[index]
    if (result === undefined) reject(new Error('a worker answered with too few results'))
    else resolve(result)
  }
}

/** @throws if the process does not come up: an older or newer Node may not know an option. */
async function startHost(settings: HostSettings, options: readonly string[]): Promise<Tinypool> {
  const { Tinypool } = await outside.tinypool()
  const host = new Tinypool({
    filename: fileURLToPath(new URL('./worker-host.js', import.meta.url)),
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: 1,
    maxThreads: 1,
    // How much is under way at once is said above.
    concurrentTasksPerWorker: Number.MAX_SAFE_INTEGER,
    env: process.env as Record<string, string>,
    execArgv: [...process.execArgv, ...options],
    trackUnmanagedFds: false,
  })
  // Where it dies with nothing under way, the next one takes its place.
  host.on('error', () => undefined)
  const nothing: HostTask = { ...settings, jobs: [], bytes: 0 }
  try {
    await host.run(nothing)
    return host
  } catch (error) {
    await host.destroy()
    throw error
  }
}

import type { UsageError } from '../usage-error.js'
import { unwritable } from './unwritable.js'

/** A stream that is written with back-pressure. When its reader went away (`| head`), what follows is dropped. */
export class Output {
  private closed = false
  private failure: UsageError | null = null

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') this.closed = true
      else this.failure ??= unwritable(error)
    })
  }

  /** Whether nobody reads any more. */
  get isClosed(): boolean {
    return this.closed
  }

  /** @throws UsageError if what was written before did not arrive, as on a full disk. */
  async write(text: string): Promise<void> {
    if (this.failure !== null) throw this.failure
    if (this.closed || text === '' || this.stream.write(text)) return
    const { stream } = this
    await new Promise<void>((resolve) => {
      const done = (): void => {
        for (const event of ['drain', 'close', 'error']) stream.removeListener(event, done)
        resolve()
      }
      for (const event of ['drain', 'close', 'error']) stream.on(event, done)
    })
  }
}

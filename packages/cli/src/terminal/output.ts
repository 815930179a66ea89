/** A stream that is written with back-pressure. When its reader went away (`| head`), what follows is dropped. */
export class Output {
  private closed = false

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.closed = true
    })
  }

  /** Whether nobody reads any more. */
  get isClosed(): boolean {
    return this.closed
  }

  async write(text: string): Promise<void> {
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

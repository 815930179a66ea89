import { closeSync, openSync, writeSync } from 'node:fs'
import { UsageError } from '../usage-error.js'

/**
 * A file that is written at once: what was written is there when `write` is back, even if the process is killed in the
 * next moment. When its reader went away (a pipe has one), what follows is dropped.
 */
export class FileOutput {
  private isClosed = false

  private constructor(
    private readonly file: string,
    private readonly fd: number,
  ) {}

  /** @throws UsageError if the file cannot be opened. */
  static open(file: string, mode: 'w' | 'a'): FileOutput {
    try {
      return new FileOutput(file, openSync(file, mode))
    } catch (error) {
      throw cannotBeWritten(file, error)
    }
  }

  /** @throws UsageError if it cannot be written, as when the disk is full. */
  write(text: string): void {
    const bytes = Buffer.from(text, 'utf8')
    try {
      for (let at = 0; at < bytes.length && !this.isClosed;) at += writeSync(this.fd, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw cannotBeWritten(this.file, error)
      this.isClosed = true
    }
  }

  close(): void {
    closeSync(this.fd)
  }
}

function cannotBeWritten(file: string, error: unknown): UsageError {
  return new UsageError(`"${file}" cannot be written: ${(error as Error).message}`)
}

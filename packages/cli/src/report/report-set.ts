import { createWriteStream, openSync, type WriteStream } from 'node:fs'
import { Output } from '../terminal/output.js'
import { UsageError } from '../usage-error.js'
import { createReporter, type ReporterOptions } from './create-reporter.js'
import type { ReportRequest } from './read-report-options.js'
import type { ReportFormat, Reporter } from './reporter.js'
import type { FileRecord, RunHeader } from './run-record.js'
import type { RunTotals } from './run-totals.js'

interface Destination {
  readonly reporter: Reporter
  readonly output: Output
  /** Null for the process's own streams, which stay open. */
  readonly file: WriteStream | null
}

/** All reports of a run, each written as the records come. */
export class ReportSet {
  private readonly destinations: Destination[] = []

  constructor(private readonly options: ReporterOptions) {}

  /** Adds a report to one of the process's own streams. */
  async addStream(format: ReportFormat, output: Output): Promise<void> {
    this.destinations.push({ reporter: await createReporter(format, this.options), output, file: null })
  }

  /** @throws UsageError if the file cannot be opened. */
  async addFile(
    { format, file }: ReportRequest & { readonly file: string },
    mode: 'w' | 'a' = 'w',
  ): Promise<void> {
    const stream = openForWriting(file, mode)
    this.destinations.push({
      reporter: await createReporter(format, this.options),
      output: new Output(stream),
      file: stream,
    })
  }

  async begin(header: RunHeader): Promise<void> {
    for (const { reporter, output } of this.destinations) await output.write(reporter.begin(header))
  }

  async file(record: FileRecord): Promise<void> {
    for (const { reporter, output } of this.destinations) await output.write(reporter.file(record))
  }

  async end(totals: RunTotals): Promise<void> {
    for (const { reporter, output, file } of this.destinations) {
      await output.write(reporter.end(totals))
      if (file !== null) await new Promise((resolve) => file.end(resolve))
    }
  }
}

/** @throws UsageError if the file cannot be opened. */
export function openForWriting(file: string, mode: 'w' | 'a'): WriteStream {
  try {
    return createWriteStream(file, { fd: openSync(file, mode) })
  } catch (error) {
    throw new UsageError(`"${file}" cannot be written: ${(error as Error).message}`)
  }
}

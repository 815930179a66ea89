import { FileOutput } from '../disk/file-output.js'
import type { Output } from '../terminal/output.js'
import { createReporter, type ReporterOptions } from './create-reporter.js'
import type { ReportRequest } from './read-report-options.js'
import type { ReportFormat, Reporter } from './reporter.js'
import type { FileRecord, RunHeader } from './run-record.js'
import type { RunTotals } from './run-totals.js'

interface Destination {
  readonly reporter: Reporter
  readonly output: Output | FileOutput
}

/** All reports of a run, each written as the records come. */
export class ReportSet {
  private readonly destinations: Destination[] = []

  constructor(private readonly options: ReporterOptions) {}

  /** Adds a report to one of the process's own streams. */
  async addStream(format: ReportFormat, output: Output): Promise<void> {
    this.destinations.push({ reporter: await createReporter(format, this.options), output })
  }

  /** @throws UsageError if the file cannot be opened. */
  async addFile(
    { format, file }: ReportRequest & { readonly file: string },
    mode: 'w' | 'a' = 'w',
  ): Promise<void> {
    const output = FileOutput.open(file, mode)
    const options = { ...this.options, isTerminal: false }
    this.destinations.push({ reporter: await createReporter(format, options), output })
  }

  async begin(header: RunHeader): Promise<void> {
    for (const { reporter, output } of this.destinations) await output.write(reporter.begin(header))
  }

  async file(record: FileRecord): Promise<void> {
    for (const { reporter, output } of this.destinations) await output.write(reporter.file(record))
  }

  async end(totals: RunTotals): Promise<void> {
    for (const { reporter, output } of this.destinations) {
      await output.write(reporter.end(totals))
      if (output instanceof FileOutput) output.close()
    }
  }
}

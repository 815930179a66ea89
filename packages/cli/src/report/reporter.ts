import type { FileRecord, RunHeader } from './run-record.js'
import type { RunTotals } from './run-totals.js'

/** Turns the records of a run into text, one at a time, so that a report of many files takes no memory. */
export interface Reporter {
  begin(header: RunHeader): string
  file(record: FileRecord): string
  end(totals: RunTotals): string
}

export const REPORT_FORMATS = ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown', 'failed'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

import type { PreparedWrite } from '../disk/write-atomically.js'
import type { ReportSet } from '../report/report-set.js'
import type { FileRecord } from '../report/run-record.js'
import type { TotalsCounter } from '../report/run-totals.js'
import { type Processed, recordOfError } from './process-file.js'

/**
 * Tells of a file in all reports, and only then gives it its new text. So the report of a run that was killed names every
 * file that it changed: the next run finds those done, and only the first knows what was done. Where the last step fails
 * after all, a second record says so, and counts.
 */
export async function tellThenCommit(
  { record, prepared }: Processed,
  reports: ReportSet,
  counter: TotalsCounter,
): Promise<void> {
  try {
    await reports.file(record)
  } catch (error) {
    prepared?.discard()
    throw error
  }
  const failed = prepared === null ? null : failureOf(record.path, prepared)
  if (failed !== null) await reports.file(failed)
  counter.add(failed ?? record)
}

function failureOf(path: string, prepared: PreparedWrite): FileRecord | null {
  try {
    prepared.commit()
    return null
  } catch (error) {
    return recordOfError(path, error)
  }
}

import { FileError } from '../disk/file-error.js'
import type { PreparedWrite } from '../disk/write-atomically.js'
import type { FoundFile, PathProblem } from '../files/found-file.js'
import { failedRecord, type FileRecord } from '../report/run-record.js'
import type { Rewritten, Transformer } from './transformer.js'

/** A file of a run, or a path that could not be had and is reported in its place. */
export type Task = FoundFile | PathProblem

export interface Processed {
  readonly record: FileRecord
  readonly patch: string | null
  /** What makes the record true, once it was told (tell-then-commit.ts); null when there is nothing to write. */
  readonly prepared: PreparedWrite | null
}

/** What is to be done with a new text. It may refuse by throwing FileError. */
export type Write = (file: FoundFile, before: string, after: string) => Promise<PreparedWrite | null>

/** Has one file rewritten. Never throws for what is wrong with the file: that is in the record. */
export async function rewriteTask(task: Task, transformer: Transformer): Promise<Rewritten> {
  const { path } = task
  if ('code' in task) return unwritten(failedRecord(path, task.code, task.message))
  try {
    const { patchPath, real } = task
    return await transformer.rewrite({ path, patchPath, real })
  } catch (error) {
    return unwritten(recordOfError(path, error))
  }
}

/** Makes the new text of a file ready to be written. Never throws either. */
export async function prepareTask(
  task: Task,
  { record, output, before, patch }: Rewritten,
  write: Write | null,
): Promise<Processed> {
  const hasWork = write !== null && output !== null && before !== null && !('code' in task)
  if (!hasWork) return { record, patch, prepared: null }
  try {
    return { record, patch, prepared: await write(task, before, output) }
  } catch (error) {
    return { record: recordOfError(task.path, error), patch: null, prepared: null }
  }
}

/** The record of a file that could not be done. Our own faults too: one file's never stops the others. */
export function recordOfError(path: string, error: unknown): FileRecord {
  const code = error instanceof FileError ? error.code : 'internal-error'
  return failedRecord(path, code, error instanceof Error ? error.message : String(error))
}

/** What there is of a file that is not to be written. */
export function unwritten(record: FileRecord): Rewritten {
  return { record, output: null, patch: null, before: null }
}

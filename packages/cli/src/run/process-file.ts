import { FileError } from '../disk/file-error.js'
import type { FoundFile, PathProblem } from '../files/found-file.js'
import { failedRecord, type FileRecord } from '../report/run-record.js'
import type { Transformer } from './transformer.js'

/** A file of a run, or a path that could not be had and is reported in its place. */
export type Task = FoundFile | PathProblem

export interface Processed {
  readonly record: FileRecord
  readonly patch: string | null
}

/** What is to be done with a new text. It may refuse by throwing FileError. */
export type Write = (file: FoundFile, before: string, after: string) => Promise<void>

/** Has one file rewritten, and writes it. Never throws for what is wrong with the file: that is in the record. */
export async function processFile(
  task: Task,
  transformer: Transformer,
  write: Write | null,
): Promise<Processed> {
  const { path } = task
  if ('code' in task) return { record: failedRecord(path, task.code, task.message), patch: null }
  try {
    const { patchPath, real } = task
    const { record, output, before, patch } = await transformer.rewrite({ path, patchPath, real })
    if (output !== null && before !== null) await write?.(task, before, output)
    return { record, patch }
  } catch (error) {
    const code = error instanceof FileError ? error.code : 'internal-error'
    const message = error instanceof Error ? error.message : String(error)
    return { record: failedRecord(path, code, message), patch: null }
  }
}

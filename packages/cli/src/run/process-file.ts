import { FileError } from '../disk/file-error.js'
import { readDockerfile } from '../disk/read-dockerfile.js'
import type { FoundFile, PathProblem } from '../files/found-file.js'
import { failedRecord, type FileRecord } from '../report/run-record.js'
import type { Transformer } from './transformer.js'

/** A file of a run, or a path that could not be had and is reported in its place. */
export type Task = FoundFile | PathProblem

export interface Processed {
  readonly record: FileRecord
  readonly patch: string | null
}

/** What is to be done with a new text; null: nothing. It may refuse by throwing FileError. */
export type Write = (file: FoundFile, before: Buffer, after: string) => Promise<void>

/** Reads one file, has it rewritten, and writes it. Never throws for what is wrong with the file: that is in the record. */
export async function processFile(
  task: Task,
  transformer: Transformer,
  write: Write | null,
): Promise<Processed> {
  const { path } = task
  if ('code' in task) return { record: failedRecord(path, task.code, task.message), patch: null }
  try {
    const { text, bytes } = await readDockerfile(task.real)
    const { record, output, patch } = await transformer.transform({
      path,
      patchPath: task.patchPath,
      real: task.real,
      text,
    })
    if (output !== null) await write?.(task, bytes, output)
    return { record, patch }
  } catch (error) {
    // Our own faults too: one file's never stops the others.
    const code = error instanceof FileError ? error.code : 'internal-error'
    return {
      record: failedRecord(path, code, error instanceof Error ? error.message : String(error)),
      patch: null,
    }
  }
}

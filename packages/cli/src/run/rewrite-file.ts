import { FileError } from '../disk/file-error.js'
import { readDockerfile } from '../disk/read-dockerfile.js'
import { failedRecord } from '../report/run-record.js'
import type { FileJob } from './transform-settings.js'
import type { Rewritten, TextTransformer } from './transformer.js'

/** Reads one file and has its text rewritten. Never throws for what is wrong with the file: that is in the record. */
export async function rewriteFile(job: FileJob, transformer: TextTransformer): Promise<Rewritten> {
  try {
    const text = readDockerfile(job.real)
    const transformed = await transformer.transform({ ...job, text })
    return { ...transformed, before: transformed.output === null ? null : text }
  } catch (error) {
    // Our own faults too: one file's never stops the others.
    const code = error instanceof FileError ? error.code : 'internal-error'
    const message = error instanceof Error ? error.message : String(error)
    return { record: failedRecord(job.path, code, message), output: null, patch: null, before: null }
  }
}

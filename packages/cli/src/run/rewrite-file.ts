import { readDockerfile } from '../disk/read-dockerfile.js'
import { recordOfError, unwritten } from './process-file.js'
import type { FileJob, TransformJob } from './transform-settings.js'
import type { Rewritten, TextTransformer } from './transformer.js'

/** Reads one file, unless its text is there, and has the text rewritten. Never throws for what is wrong with the file: that is in the record. */
export async function rewriteFile(
  job: FileJob | TransformJob,
  transformer: TextTransformer,
): Promise<Rewritten> {
  try {
    const text = 'text' in job ? job.text : readDockerfile(job.real)
    const transformed = await transformer.transform({ ...job, text })
    return { ...transformed, before: transformed.output === null ? null : text }
  } catch (error) {
    return unwritten(recordOfError(job.path, error))
  }
}

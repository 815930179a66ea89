import type { Transformed } from './engine.js'
import type { FileJob, TransformJob } from './transform-settings.js'

/** Rewrites texts. */
export interface TextTransformer {
  transform(job: TransformJob): Promise<Transformed>
}

export interface Rewritten extends Transformed {
  /** What the file held, where it is to change; null where it is not. */
  readonly before: string | null
}

/** Reads files and rewrites their texts, here or in workers. Throws FileError where a file cannot be done. */
export interface Transformer {
  rewrite(job: FileJob): Promise<Rewritten>
  close(): Promise<void>
}

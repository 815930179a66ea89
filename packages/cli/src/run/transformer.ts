import type { Transformed } from './engine.js'
import type { TransformJob } from './transform-settings.js'

/** Rewrites texts, here or in workers. Throws FileError where one file cannot be done: out of time or memory. */
export interface Transformer {
  transform(job: TransformJob): Promise<Transformed>
  close(): Promise<void>
}

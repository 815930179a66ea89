import { reasonOf } from '../disk/read-dockerfile.js'
import { UsageError } from '../usage-error.js'

/** What is told when standard output, or standard error, does not take what is written. */
export function unwritable(error: unknown): UsageError {
  return new UsageError(`the output cannot be written: ${reasonOf(error)}`)
}

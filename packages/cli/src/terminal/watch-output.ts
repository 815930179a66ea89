import type { UsageError } from '../usage-error.js'
import { unwritable } from './unwritable.js'

let failure: UsageError | null = null

/**
 * Keeps what goes wrong with standard output, as on a full disk, until it is asked for: Node would end the process with a
 * stack. That its reader went away (`| head`) is no fault.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure ??= unwritable(error)
  })
  // Of what goes wrong here nobody can be told.
  process.stderr.on('error', () => undefined)
}

/** @throws UsageError if something of what was written did not arrive. */
export async function requireOutput(): Promise<void> {
  // A stream tells it in a later turn.
  await new Promise((resolve) => setImmediate(resolve))
  if (failure !== null) throw failure
}

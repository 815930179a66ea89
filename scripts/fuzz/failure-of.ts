import { parse } from '@dockwright/parser'
import { sameMeaning, toBuildKit } from '@dockwright/semantics'
import { checkInvariants } from '../../packages/parser/test/support/check-invariants.js'

/** Far more than any input here needs, even on a busy machine. */
const MOST_MILLISECONDS = 5_000

export interface Failure {
  /** What two texts have in common that fail in the same way. */
  readonly kind: string
  readonly message: string
}

/**
 * What a text breaks, or null: invariants 1 to 9 under either escape character, that the projection and `sameMeaning`
 * never throw, that a text means the same as itself, and that none of this takes long.
 */
export function failureOf(text: string): Failure | null {
  const start = performance.now()
  try {
    const document = checkInvariants(text)
    checkInvariants(text, { escape: '`', bom: false })
    toBuildKit(document)
    const verdict = sameMeaning(document, parse(text))
    if (!verdict.same)
      return { kind: 'meaning', message: `not the same as itself: ${verdict.reason} at ${verdict.at.start}` }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { kind: error.message.slice(0, 20), message: error.stack ?? error.message }
  }
  const elapsed = performance.now() - start
  return elapsed < MOST_MILLISECONDS ? null : { kind: 'slow', message: `took ${elapsed.toFixed(0)} ms` }
}

import type { Document } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import {
  type InstructionContext,
  sameInstruction,
  sameMeaning,
  toBuildKit,
  type Verdict,
} from '@dockwright/semantics'
import { checkInvariants } from '../../packages/parser/test/support/check-invariants.js'
import { processorTime } from './processor-time.js'

/** Of the processor: far more than any input here needs. */
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
  const start = processorTime()
  try {
    const document = checkInvariants(text)
    checkInvariants(text, { escape: '`', bom: false })
    toBuildKit(document)
    const again = parse(text)
    const verdict = sameMeaning(document, again)
    const unlike = verdict.same ? differentInstruction(document, again) : verdict
    if (unlike !== null)
      return { kind: 'meaning', message: `not the same as itself: ${unlike.reason} at ${unlike.at.start}` }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { kind: error.message.slice(0, 20), message: error.stack ?? error.message }
  }
  const elapsed = processorTime() - start
  return elapsed < MOST_MILLISECONDS ? null : { kind: 'slow', message: `took ${elapsed.toFixed(0)} ms` }
}

/** `sameMeaning` has a short way for what is written the same; this is the long one. */
function differentInstruction(a: Document, b: Document): Extract<Verdict, { same: false }> | null {
  const context: InstructionContext = {
    shell: 'posix',
    escapes: [a.escape, b.escape],
    sources: [a.source, b.source],
  }
  for (const [index, item] of a.items.entries()) {
    const other = b.items[index]
    if (other === undefined || !('keyword' in item) || !('keyword' in other)) continue
    const verdict = sameInstruction(item, other, context)
    if (!verdict.same) return verdict
  }
  return null
}

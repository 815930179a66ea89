import type { Change } from './change.js'
import { commentsKept, type DeclaredComments } from './comments-kept.js'
import { type FindFindings, noNewFindings } from './no-new-findings.js'
import { parses } from './parses.js'
import { pragmasKept } from './pragmas-kept.js'
import { shapeKept } from './shape-kept.js'
import { untouchedKept } from './untouched-kept.js'

type GateName = 'parses' | 'untouched' | 'comments' | 'pragmas' | 'shape' | 'findings'

export interface FailedGate {
  readonly gate: GateName
  readonly message: string
}

/** The first gate that a change does not pass, or null. That a second run changes nothing is the runner's to see. */
export function failedGate(
  change: Change,
  declared: DeclaredComments,
  find: FindFindings | null,
): FailedGate | null {
  const gates: readonly (readonly [GateName, () => string | null])[] = [
    ['parses', () => parses(change)],
    ['untouched', () => untouchedKept(change, declared)],
    ['comments', () => commentsKept(change, declared)],
    ['pragmas', () => pragmasKept(change, declared)],
    ['shape', () => shapeKept(change)],
    ['findings', () => (find === null ? null : noNewFindings(change.before, change.after, find))],
  ]
  for (const [gate, check] of gates) {
    const message = check()
    if (message !== null) return { gate, message }
  }
  return null
}

import { checkInstructions } from '@dockwright/semantics'
import type { Change } from './change.js'

/** The result must parse, and BuildKit's second layer must have nothing against it that it had not before. */
export function parses({ before, after }: Change): string | null {
  const error = after.diagnostics.find(({ severity }) => severity === 'error')
  if (error !== undefined) return `the result does not parse: ${error.message}`
  const known = new Set(checkInstructions(before).diagnostics.map(({ message }) => message))
  const found = checkInstructions(after).diagnostics.find(({ message }) => !known.has(message))
  return found === undefined ? null : `BuildKit rejects the result: ${found.message}`
}

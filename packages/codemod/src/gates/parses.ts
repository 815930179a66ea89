import { checkInstructions } from '@dockwright/semantics'
import type { Change } from './change.js'
import { perDocument } from './per-document.js'

const faults = perDocument((document) => checkInstructions(document).diagnostics)

/** The result must parse, and BuildKit's second layer must not have more of one kind of fault to find than it had before. */
export function parses({ before, after }: Change): string | null {
  const error = after.diagnostics.find(({ severity }) => severity === 'error')
  if (error !== undefined) return `the result does not parse: ${error.message}`
  const known = new Map<string, number>()
  for (const { code } of faults(before)) known.set(code, (known.get(code) ?? 0) + 1)
  for (const { code, message } of faults(after)) {
    const left = known.get(code) ?? 0
    // The message may name an instruction that the codemod has given another name.
    if (left === 0) return `BuildKit rejects the result: ${message}`
    known.set(code, left - 1)
  }
  return null
}

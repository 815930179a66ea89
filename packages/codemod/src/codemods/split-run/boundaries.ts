import type { Operand } from '../merge-run/operand.js'

/**
 * The operands before which a chain can be split: nothing before leaves anything in the shell that is seen from there on.
 * The rule is that of merge-run's `enclosure`, for operands that need nothing around them.
 */
export function boundaries(operands: readonly Operand[]): readonly number[] {
  const lastLookups = new Map<string, number>()
  let lastUnknown = -1
  for (const [index, { lookups }] of operands.entries()) {
    if (lookups === null) lastUnknown = index
    else for (const program of lookups) lastLookups.set(program, index)
  }
  const found: number[] = []
  /** The first place at which nothing remembered so far is looked up any more. */
  let free = 0
  for (const [index, { isSubshell, isStateless, programs }] of operands.entries()) {
    if (index > 0 && index >= free) found.push(index)
    if (isSubshell) continue
    if (!isStateless || programs === null) return found
    if (programs.size > 0) free = Math.max(free, lastUnknown + 1)
    for (const program of programs) free = Math.max(free, (lastLookups.get(program) ?? -1) + 1)
  }
  return found
}

import type { Operand } from './operand.js'

/** What is put around an operand: nothing, `{ …; }` or `( … )`. */
export type Enclosure = 'none' | 'braces' | 'subshell'

/**
 * What each operand of the merged RUN needs around it, so that it does what it did in a shell of its own. All but the last
 * get a subshell, unless they surely leave nothing behind in the shell: no state, and no remembered path of a program that is
 * run again later.
 */
export function enclosures(operands: readonly Operand[]): readonly Enclosure[] {
  const found: Enclosure[] = []
  /** What the operands behind this one look up; null when that is not known. */
  let later: Set<string> | null = new Set()
  for (let index = operands.length - 1; index >= 0; index--) {
    const operand = operands[index] as Operand
    const isLast = index === operands.length - 1
    const leavesNothing = isLast || (operand.isStateless && remembersNothing(operand, later))
    if (operand.isSubshell) found.push('none')
    else if (!leavesNothing) found.push('subshell')
    else found.push(operand.isList && index > 0 ? 'braces' : 'none')
    if (operand.lookups === null) later = null
    else for (const program of operand.lookups) later?.add(program)
  }
  return found.reverse()
}

function remembersNothing({ programs }: Operand, later: ReadonlySet<string> | null): boolean {
  if (programs === null) return false
  if (programs.size === 0) return true
  return later !== null && [...programs].every((program) => !later.has(program))
}

import type { Operand } from './operand.js'

/** What is put around an operand: nothing, `{ …; }` or `( … )`. */
export type Enclosure = 'none' | 'braces' | 'subshell'

/**
 * What an operand of the merged RUN needs around it, so that it does what it did in a shell of its own. All but the last get
 * a subshell, unless they surely leave nothing behind in the shell: no state, and no remembered path of a program that is
 * run again later.
 */
export function enclosure(operands: readonly Operand[], index: number): Enclosure {
  const operand = operands[index] as Operand
  if (operand.isSubshell) return 'none'
  const later = operands.slice(index + 1)
  if (later.length > 0 && !(operand.isStateless && remembersNothing(operand, later))) return 'subshell'
  return operand.isList && index > 0 ? 'braces' : 'none'
}

function remembersNothing({ programs }: Operand, later: readonly Operand[]): boolean {
  if (programs === null) return false
  if (programs.size === 0) return true
  return later.every(
    ({ lookups }) => lookups !== null && [...lookups].every((program) => !programs.has(program)),
  )
}

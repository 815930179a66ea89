import type { Flag, Instruction } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { FLAG_DEFINITIONS } from './flag-definitions.js'
import type { InstructionFindings } from './instruction-findings.js'

/** The flags that have a value, by name: a `texts` flag may have several, any other has its last. */
export type FlagValues = ReadonlyMap<string, readonly ValuedFlag[]>
export interface ValuedFlag extends Flag {
  readonly value: string
}

/** Checks names, number and values of an instruction's flags. Mirrors BuildKit's BFlags.Parse, but goes on after an error. */
export function checkFlags(instruction: Instruction, findings: InstructionFindings): FlagValues {
  const definitions = FLAG_DEFINITIONS[instruction.type]
  const values = new Map<string, ValuedFlag[]>()
  if (definitions === null) return values
  const used = new Set<string>()
  for (const flag of instruction.flags) {
    const { name, value } = flag
    if (name === '' && value === null) break // the terminator `--`
    const kind = definitions.get(name)
    if (kind === undefined) {
      findings.report('unknown-flag', flag, instruction.keyword.value.toUpperCase(), name, [
        ...definitions.keys(),
      ])
      continue
    }
    if (used.has(name) && kind !== 'texts') findings.report('duplicate-flag', flag, name)
    used.add(name)
    if (kind === 'boolean') checkBoolean(flag, findings)
    else if (value === null) findings.report('missing-flag-value', flag, name)
    else if (kind === 'text') values.set(name, [{ ...flag, value }])
    else values.set(name, [...(values.get(name) ?? []), { ...flag, value }])
  }
  return values
}

function checkBoolean(flag: Flag, findings: InstructionFindings): void {
  const { name, value } = flag
  if (value === null) return
  if (value === '') findings.report('missing-flag-value', flag, name)
  else if (!['true', 'false'].includes(goToLower(value)))
    findings.report('invalid-boolean-flag', flag, name, value)
}

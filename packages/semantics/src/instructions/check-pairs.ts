import type { Arg, Env, Label, Pair } from '@dockwright/ast'
import { checkFlags } from './check-flags.js'
import type { InstructionFindings } from './instruction-findings.js'

/** Mirrors BuildKit's parseEnv, parseLabel (both parseKvps) and parseArg; ARG's flags go unchecked. */
export function checkPairs(instruction: Env | Label | Arg, findings: InstructionFindings): void {
  const keyword = instruction.type.toUpperCase()
  checkFlags(instruction, findings)
  if (instruction.pairs.length === 0) findings.report('missing-arguments', instruction.keyword, keyword)
  for (const pair of instruction.pairs) {
    if (pair.key.value === '') findings.report('blank-name', pair, keyword, written(pair))
  }
}

function written(pair: Pair): string {
  return `${pair.key.value}${pair.eq === null ? '' : '='}${pair.value?.value ?? ''}`
}

import type { Onbuild } from '@dockwright/ast'
import { goToUpper, trimSpace } from '@dockwright/parser'
import { checkFlags } from './check-flags.js'
import type { InstructionFindings } from './instruction-findings.js'

/** Mirrors BuildKit's parseOnBuild: of the trigger only the keyword counts, the rest is checked when the trigger runs. */
export function checkOnbuild(onbuild: Onbuild, findings: InstructionFindings): void {
  const { keyword, instruction } = onbuild
  if (instruction === null) findings.report('missing-arguments', keyword, 'ONBUILD')
  checkFlags(onbuild, findings)
  if (instruction === null) return
  const trigger = goToUpper(trimSpace(instruction.keyword.value))
  if (trigger === 'ONBUILD') findings.report('chained-onbuild', instruction.keyword)
  else if (trigger === 'MAINTAINER' || trigger === 'FROM') {
    findings.report('invalid-onbuild-trigger', instruction.keyword, trigger)
  }
}

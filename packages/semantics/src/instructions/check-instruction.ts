import type { Instruction, Maintainer, StopSignal, User, Workdir } from '@dockwright/ast'
import { checkFlags } from './check-flags.js'
import { checkFrom } from './check-from.js'
import { checkHealthcheck } from './check-healthcheck.js'
import { checkOnbuild } from './check-onbuild.js'
import { checkPairs } from './check-pairs.js'
import { checkCopyOrAdd, checkVolume } from './check-paths.js'
import { checkRun } from './check-run.js'
import { checkShell } from './check-shell.js'
import { FLAG_DEFINITIONS } from './flag-definitions.js'
import type { InstructionFindings } from './instruction-findings.js'

const KEYWORDS: readonly string[] = Object.keys(FLAG_DEFINITIONS)
  .filter((type) => type !== 'Unknown')
  .map((type) => type.toUpperCase())

/** Checks one instruction by itself; its first finding is BuildKit's. Mirrors BuildKit's ParseInstruction. */
export function checkInstruction(instruction: Instruction, findings: InstructionFindings): void {
  switch (instruction.type) {
    case 'From':
      checkFrom(instruction, findings)
      return
    case 'Run':
      checkRun(instruction, findings)
      return
    case 'Cmd':
    case 'Entrypoint':
      checkFlags(instruction, findings)
      return
    case 'Shell':
      checkShell(instruction, findings)
      return
    case 'Copy':
    case 'Add':
      checkCopyOrAdd(instruction, findings)
      return
    case 'Volume':
      checkVolume(instruction, findings)
      return
    case 'Env':
    case 'Label':
    case 'Arg':
      checkPairs(instruction, findings)
      return
    case 'Expose':
      if (instruction.args === null) findings.report('missing-arguments', instruction.keyword, 'EXPOSE')
      checkFlags(instruction, findings)
      return
    case 'User':
    case 'Workdir':
    case 'StopSignal':
    case 'Maintainer':
      checkOneArgument(instruction, findings)
      return
    case 'Healthcheck':
      checkHealthcheck(instruction, findings)
      return
    case 'Onbuild':
      checkOnbuild(instruction, findings)
      return
    case 'Unknown':
      findings.report('unknown-instruction', instruction.keyword, instruction.keyword.value, KEYWORDS)
      return
    default:
      return instruction satisfies never
  }
}

/** Mirrors BuildKit's parseUser, parseWorkdir, parseStopSignal (which has no flags) and parseMaintainer. */
function checkOneArgument(
  instruction: User | Workdir | StopSignal | Maintainer,
  findings: InstructionFindings,
): void {
  if (instruction.args === null)
    findings.report('missing-argument', instruction.keyword, instruction.type.toUpperCase())
  checkFlags(instruction, findings)
}

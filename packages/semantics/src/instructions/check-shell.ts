import type { Shell } from '@dockwright/ast'
import { checkFlags } from './check-flags.js'
import type { InstructionFindings } from './instruction-findings.js'

/** Mirrors BuildKit's parseShell and errNotJSON. */
export function checkShell(shell: Shell, findings: InstructionFindings): void {
  const { args } = shell
  checkFlags(shell, findings)
  if (args === null || (args.type === 'JsonForm' && args.elements.length === 0)) {
    findings.report('missing-arguments', args ?? shell.keyword, 'SHELL')
  } else if (args.type === 'ShellForm') {
    findings.report('shell-not-json', args, args.parts.map((part) => part.value).join(''))
  }
}

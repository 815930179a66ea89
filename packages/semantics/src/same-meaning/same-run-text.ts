import type { ShellForm } from '@dockwright/ast'
import type { EffectiveShell } from '../effective-shell.js'
import { sameShell } from '../shell/index.js'
import { samePowerShellText } from './same-powershell-text.js'
import { sameShellText } from './same-shell-text.js'

/** Whether two shell forms of RUN are the same to the shell that runs them. */
export function sameRunText(a: ShellForm, b: ShellForm, shell: EffectiveShell): boolean {
  if (sameShellText(a, b)) return true
  switch (shell) {
    case 'posix':
      return sameShell(a, b).same
    case 'powershell':
      return samePowerShellText(a, b)
    case 'cmd':
    case 'unknown':
      return false
  }
}

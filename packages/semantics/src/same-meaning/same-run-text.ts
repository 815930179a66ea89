import type { ShellForm } from '@dockwright/ast'
import type { EffectiveShell } from '../effective-shell.js'
import { sameShell } from '../shell/index.js'
import { samePowerShellText } from './same-powershell-text.js'

/** Whether two shell forms of RUN are the same to the shell that runs them. */
export function sameRunText(a: ShellForm, b: ShellForm, shell: EffectiveShell): boolean {
  if (sameParts(a, b)) return true
  switch (shell) {
    case 'posix':
      return sameShell(a, b).same
    case 'powershell':
      return joined(a) === joined(b) || samePowerShellText(a, b)
    case 'cmd':
    case 'unknown':
      return joined(a) === joined(b)
  }
}

/** Line by line, without joining anything. */
function sameParts(a: ShellForm, b: ShellForm): boolean {
  return (
    a.parts.length === b.parts.length && a.parts.every((part, index) => part.value === b.parts[index]?.value)
  )
}

function joined({ parts }: ShellForm): string {
  let text = ''
  for (const part of parts) text += part.value
  return text
}

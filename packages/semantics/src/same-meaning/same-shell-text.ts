import type { ShellForm } from '@dockwright/ast'

/** Whether two shell forms have the same joined text. */
export function sameShellText(a: ShellForm, b: ShellForm): boolean {
  // Line by line first: nearly always equal, and nothing has to be joined.
  if (
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => part.value === b.parts[index]?.value)
  )
    return true
  return joined(a) === joined(b)
}

function joined(form: ShellForm): string {
  let text = ''
  for (const part of form.parts) text += part.value
  return text
}

import type { ShellForm } from '@dockwright/ast'
import type { ShellLine, ShellSource } from './shell-script.js'

/** What the shell gets of a shell form, with the way back to the source. */
export function shellSource(form: ShellForm): ShellSource {
  const lines: ShellLine[] = []
  let text = ''
  for (const part of form.parts) {
    lines.push({ start: text.length, source: part.start, leading: part.leading })
    text += part.value
  }
  return { text, lines }
}

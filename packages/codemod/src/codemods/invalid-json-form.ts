import type { Cmd, Entrypoint, Healthcheck, Run, Shell, ShellForm } from '@dockwright/ast'
import { parseShell, sourceSpan } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { Editor } from '../editor/editor.js'
import { findsMore } from './finds-more.js'
import { type ArrayFix, lenientArray, looksLikeArray } from './invalid-json-form/lenient-array.js'

type Command = (Cmd | Entrypoint | Healthcheck | Run | Shell) & { readonly args: ShellForm }

/** Mends arrays that BuildKit takes for the text of a shell, since they are no JSON. */
export const invalidJsonForm = defineCodemod({
  name: 'invalid-json-form',
  description: 'mend exec forms that are no valid JSON',
  level: 'opt-in',
  rules: ['JSONArgsRecommended', 'DL3025'],
  reasons: {
    unclear: 'the text looks like an exec form, but can be read in more than one way',
    heredoc: 'the instruction has here-documents, which an exec form does not have',
    finding: 'docker build --check would find something that it does not find now',
  },
  docs: {
    before: 'FROM node:22\nENTRYPOINT [\'/bin/app\', \'--name="x"\']\nCMD ["--port", "80",]\n',
    after: 'FROM node:22\nENTRYPOINT ["/bin/app", "--name=\\"x\\""]\nCMD ["--port", "80"]\n',
    text:
      'BuildKit does not say so, but runs such a text with a shell, which looks for a program called `[/bin/app,`. Opt-in, since what the image does changes. ' +
      'Mended are single and curly quotes, words without quotes, a comma after the last element, tabs and no-break spaces, and backslashes that begin no JSON escape (`"C:\\app"`). ' +
      'Lines and comments stay where they are.',
  },
  run(context) {
    const mended: { readonly command: Command; readonly fixes: readonly ArrayFix[] }[] = []
    for (const command of context.instructions('Cmd', 'Entrypoint', 'Healthcheck', 'Run', 'Shell')) {
      if (!isCommand(command)) continue
      const text = command.args.parts.map(({ value }) => value).join('')
      if (!text.startsWith('[') || !looksLikeArray(text)) continue
      const fixes = lenientArray(text)
      // `[int]` is a type to PowerShell, and `[ab]` a pattern to other shells.
      const isCertain = command.type !== 'Run' || /^\[\s*["'\u2018\u201c]/.test(text)
      if (!isCertain) continue
      if (fixes === null) context.refuse(command, 'unclear')
      else if (command.type === 'Run' && command.heredocs.length > 0) context.refuse(command, 'heredoc')
      else mended.push({ command, fixes })
    }
    if (mended.length === 0) return
    const change = (editor: Editor): void => {
      for (const { command, fixes } of mended) mend(editor, command, fixes)
    }
    // What BuildKit stopped at was not all that it could find.
    if (!findsMore(context, change)) change(context.editor)
    else for (const { command } of mended) context.refuse(command, 'finding')
  },
})

function isCommand(command: Cmd | Entrypoint | Healthcheck | Run | Shell): command is Command {
  if (command.args?.type !== 'ShellForm') return false
  return command.type !== 'Healthcheck' || command.kind?.value.toUpperCase() === 'CMD'
}

function mend(editor: Editor, { args }: Command, fixes: readonly ArrayFix[]): void {
  const { source } = parseShell(args)
  for (const { from, to, text } of fixes)
    editor.replaceRange(sourceSpan(source, { start: from, end: to }), text, 'mend an array')
}

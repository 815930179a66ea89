import { choiceHint } from '../arguments/choice-hint.js'
import { ExitCode } from '../exit-code.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'

/** `dockwright completion`: a script that teaches a shell the commands, options, codemods and presets. */
export const completion: Run = async (args) => {
  const [shell, ...more] = args.positionals
  if (shell === undefined || more.length > 0) throw new UsageError('which shell?', 'write bash, zsh or fish')
  const scripts = await import('../completion/completion-script.js')
  const script = scripts.completionScript(shell)
  if (script === null)
    throw new UsageError(`there is no completion for "${shell}"`, choiceHint(shell, ['bash', 'zsh', 'fish']))
  process.stdout.write(script)
  return ExitCode.done
}

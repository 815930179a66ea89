import { BuildError } from './build-error.js'

/** A command: one string for the shell, or an argument vector (exec form). */
export type Command = string | readonly string[]

/**
 * A command as the argument of RUN, CMD and the like, with the blank before it.
 * @throws BuildError for a shell text that is not read back as one: it has line breaks, or begins like an exec form.
 */
export function commandText(command: Command): string {
  if (typeof command !== 'string') return ` ${JSON.stringify(command)}`
  if (/[\r\n]/.test(command))
    throw new BuildError(`the command ${JSON.stringify(command)} has a line break, use a here-document`)
  const text = command.trim()
  return text.startsWith('--') ? ` -- ${text}` : ` ${text}`
}

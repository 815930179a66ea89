import type { CommandSpec } from '../commands/command.js'
import { OPTIONS, type OptionSpec } from './option-table.js'

/** The options of a command by name, in the order in which help shows them. */
export function optionsOf(command: CommandSpec): Readonly<Record<string, OptionSpec>> {
  const shared = command.options.map((name): [string, OptionSpec] => [name, OPTIONS[name]])
  return { ...command.ownOptions, ...Object.fromEntries(shared) }
}

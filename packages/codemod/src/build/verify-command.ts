import type { Cmd, Entrypoint, Healthcheck, Run, Shell } from '@dockwright/ast'
import { BuildError } from './build-error.js'
import type { Command } from './command-text.js'

export type CommandInstruction = Run | Cmd | Entrypoint | Shell | Healthcheck

/** Throws unless the instruction holds the command that was asked for. */
export function verifyCommand({ args }: CommandInstruction, command: Command): void {
  const same =
    typeof command === 'string'
      ? args?.type === 'ShellForm' && args.parts.map(({ value }) => value).join('') === command.trim()
      : args?.type === 'JsonForm' &&
        args.elements.map(({ string }) => string.value).join('\0') === command.join('\0')
  if (!same) throw new BuildError(`the command ${JSON.stringify(command)} would be read as another one`)
}

import { type PackageCommand, packageCommands, type ShellScript } from '@dockwright/semantics'

/** Subcommands that do not look at the package lists. */
const HARMLESS: ReadonlySet<string> = new Set([
  'autoclean',
  'autopurge',
  'autoremove',
  'clean',
  'purge',
  'remove',
])

/** The calls of apt-get and apt in a script that make or read the package lists, in order. */
export function aptCalls(script: ShellScript): readonly PackageCommand[] {
  return packageCommands(script).filter(
    ({ manager, subcommand }) =>
      (manager.name === 'apt-get' || manager.name === 'apt') && !HARMLESS.has(subcommand?.text ?? ''),
  )
}

export function isUpdate({ subcommand }: PackageCommand): boolean {
  return subcommand?.text === 'update'
}

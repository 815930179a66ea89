import type { PackageCommand } from '@dockwright/semantics'

/** A command that is run as whoever runs the other: below `sudo`, with the same options, when that is. */
export function asSameUser({ prefix }: PackageCommand, command: string): string {
  return prefix[0]?.text === 'sudo' ? `${prefix.map((leaf) => leaf.text).join(' ')} ${command}` : command
}

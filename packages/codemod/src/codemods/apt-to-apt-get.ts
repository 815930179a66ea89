import { type PackageCommand, packageCommands } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import { posixScripts, UNPARSED } from '../shell/posix-scripts.js'

/** Subcommands that apt-get has too, doing the same. */
const SAME: ReadonlySet<string> = new Set([
  'install',
  'reinstall',
  'update',
  'remove',
  'purge',
  'autoremove',
  'autopurge',
  'clean',
  'autoclean',
  'build-dep',
  'source',
])
/** apt-get takes a name that is no package for a regular expression or glob, apt does not. */
const PATTERN = /[*?[\]^$`|()]/

/** `apt` is for people: its output and options may change between versions. */
export const aptToAptGet = defineCodemod({
  name: 'apt-to-apt-get',
  description: 'Calls apt-get instead of apt, which is meant for people and warns about scripts.',
  level: 'opt-in',
  rules: ['DL3027'],
  reasons: {
    ...UNPARSED,
    'no-equivalent': 'apt-get has no such subcommand, or another meaning of it',
    'new-packages': 'apt upgrade installs new packages where apt-get upgrade does not',
    pattern: 'apt-get reads a name that is no package as a pattern, apt does not',
  },
  docs: {
    before: 'FROM debian\nRUN apt update && apt install -y curl\n',
    after: 'FROM debian\nRUN apt-get update && apt-get install -y curl\n',
    text: 'Opt-in: apt removes the packages that it has downloaded, apt-get keeps them unless the base image says otherwise. Only subcommands that do the same under both names are changed. `apt upgrade` also installs new packages, so it is refused; write `apt-get upgrade --with-new-pkgs` for the same effect.',
  },
  run(context) {
    for (const { run, script, span } of posixScripts(context, /\bapt\b/)) {
      for (const command of packageCommands(script)) {
        if (command.manager.name !== 'apt') continue
        const refusal = refusalOf(command)
        if (refusal !== null) context.refuse(run, refusal[0], refusal[1])
        else if (command.program.text === 'apt') {
          if (context.optIn(run))
            context.editor.replaceRange(span(command.program), 'apt-get', 'apt to apt-get')
        } else
          context.refuse(run, 'no-equivalent', `call the program as apt instead of ${command.program.text}`)
      }
    }
  },
})

function refusalOf({ subcommand, operands }: PackageCommand): readonly [reason: string, hint: string] | null {
  const name = subcommand?.text ?? ''
  if (name === 'upgrade') return ['new-packages', 'write apt-get upgrade --with-new-pkgs']
  if (!SAME.has(name))
    return [
      'no-equivalent',
      name === 'list' || name === 'search' || name === 'show'
        ? `apt-cache may do what apt ${name} does`
        : 'write it for apt-get by hand',
    ]
  const pattern = operands.find((leaf) => mayBePattern(leaf.text))
  return pattern === undefined ? null : ['pattern', `check what ${pattern.text} means to apt-get`]
}

/** The name of a package (not its version, and not a file) that is more than a name, or is not known. */
function mayBePattern(text: string): boolean {
  return !/^\.{0,2}\//.test(text) && PATTERN.test(text.split('=', 1)[0] ?? '')
}

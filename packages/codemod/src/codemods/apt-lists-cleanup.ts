import { packageCommands, type PackageCommand } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import { APPEND_REASONS, appendOperand } from '../shell/append-operand.js'
import { hasCacheMount } from '../shell/has-cache-mount.js'
import { asSameUser } from '../shell/as-same-user.js'
import { posixScripts, UNPARSED } from '../shell/posix-scripts.js'

const LISTS = '/var/lib/apt/lists'

/** The package lists that `apt-get update` fetches are of no use in an image. */
export const aptListsCleanup = defineCodemod({
  name: 'apt-lists-cleanup',
  description: 'Removes the lists that apt-get update leaves behind, in the RUN that made them.',
  level: 'opt-in',
  rules: ['DL3009'],
  reasons: {
    ...UNPARSED,
    ...APPEND_REASONS,
    'later-use': 'a later RUN uses the package lists without updating them first',
    'cache-mount': 'the lists are kept in a cache mount, outside the image',
  },
  docs: {
    before: 'FROM debian\nRUN apt-get update && apt-get install -y curl\n',
    after: 'FROM debian\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n',
    text: 'The command is appended to the list of commands that installs. It is refused where a later RUN still needs the lists.',
  },
  run(context) {
    const scripts = posixScripts(context, /\bapt\b|apt-get/)
    const commands = scripts.map(({ script }) => packageCommands(script).filter(isApt))
    for (const [index, script] of scripts.entries()) {
      const own = commands[index] ?? []
      const install = own.findLast((command) => command.isInstall)
      const isUpdated = own.some((command) => command.subcommand?.text === 'update')
      const isClean = script.script.source.text.includes(LISTS)
      if (install === undefined || !isUpdated || isClean) continue
      if (hasCacheMount(script.run, LISTS)) context.refuse(script.run, 'cache-mount')
      else if (commands.slice(index + 1).some(needsLists))
        context.refuse(script.run, 'later-use', 'run apt-get update in that RUN too')
      else if (context.optIn(script.run)) {
        const refusal = appendOperand(context, script, install.node, asSameUser(install, `rm -rf ${LISTS}/*`))
        if (refusal !== null) context.refuse(script.run, refusal)
      }
    }
  },
})

function isApt({ manager }: PackageCommand): boolean {
  return manager.name === 'apt-get' || manager.name === 'apt'
}

/** Whether the first thing that a RUN does with apt needs lists that are there already. */
function needsLists(commands: readonly PackageCommand[]): boolean {
  const first = commands.find((command) => command.isInstall || command.subcommand?.text === 'update')
  return first?.isInstall === true
}

import type { Run } from '@dockwright/ast'
import { parseShell, simpleCommands } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { APPEND_REASONS, appendOperand } from '../shell/append-operand.js'
import { hasCacheMount } from '../shell/has-cache-mount.js'
import { asSameUser } from '../shell/as-same-user.js'
import { posixScripts, UNPARSED } from '../shell/posix-scripts.js'
import { aptCalls, isUpdate } from './apt-lists-cleanup/apt-calls.js'
import { LISTS, removesLists } from './apt-lists-cleanup/removes-lists.js'
import { needsLists, readsLists } from './apt-lists-cleanup/uses-lists.js'

const MENTION = /\bapt(?:itude)?\b/

/** The package lists that `apt-get update` fetches are of no use in an image. */
export const aptListsCleanup = defineCodemod({
  name: 'apt-lists-cleanup',
  description: 'remove the lists that apt-get update leaves behind, in the RUN that made them',
  level: 'opt-in',
  rules: ['DL3009'],
  reasons: {
    ...UNPARSED,
    ...APPEND_REASONS,
    'later-use':
      'what comes later, here or in another RUN or ONBUILD, may use the package lists without updating them first',
    'cache-mount': 'the lists are kept in a cache mount, outside the image',
  },
  docs: {
    before: 'FROM debian\nRUN apt-get update && apt-get install -y curl\n',
    after: 'FROM debian\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n',
    text: 'The command is appended to the list of commands in which apt is called last. It is refused where a later RUN still needs the lists.',
  },
  run(context) {
    for (const script of posixScripts(context, MENTION)) {
      const calls = aptCalls(script.script)
      const update = calls.findLast(isUpdate)
      const last = calls.at(-1)
      if (update === undefined || last === undefined || !calls.some(({ isInstall }) => isInstall)) continue
      const behind = simpleCommands(script.script.body).filter(({ start }) => start > update.node.start)
      if (behind.some(removesLists)) continue
      if (hasCacheMount(script.run, LISTS)) context.refuse(script.run, 'cache-mount')
      else if (
        behind.some((command) => command.start > last.node.start && readsLists(command)) ||
        isNeededLater(context, script.run)
      )
        context.refuse(script.run, 'later-use', 'run apt-get update in that RUN too')
      else if (context.optIn(script.run)) {
        const refusal = appendOperand(context, script, last.node, asSameUser(last, `rm -rf ${LISTS}/*`))
        if (refusal !== null) context.refuse(script.run, refusal)
      }
    }
  },
})

/**
 * Whether anything after a RUN may need the lists: a RUN or ONBUILD, in any form and any stage, that mentions apt and is not
 * known to begin with an update of its own.
 */
function isNeededLater({ document, text }: CodemodContext, run: Run): boolean {
  return document.items.some((item) => {
    if (item.start < run.end || (item.type !== 'Run' && item.type !== 'Onbuild')) return false
    if (!MENTION.test(text.slice(item.start, item.end))) return false
    if (item.type === 'Onbuild' || item.args?.type !== 'ShellForm' || item.heredocs.length > 0) return true
    const script = parseShell(item.args)
    return script.type === 'Opaque' || needsLists(script)
  })
}

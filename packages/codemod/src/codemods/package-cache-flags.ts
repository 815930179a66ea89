import { type PackageCommand, packageCommands, type PackageManagerName } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import { APPEND_REASONS, appendOperand } from '../shell/append-operand.js'
import { hasCacheMount } from '../shell/has-cache-mount.js'
import { asSameUser } from '../shell/as-same-user.js'
import { posixScripts, UNPARSED } from '../shell/posix-scripts.js'

/** How a package manager is kept from leaving its cache in the image: by an option, or by a command afterwards. */
interface CacheRule {
  readonly flag: string | null
  readonly cleanup: string | null
  /** What says, in a command that gets a flag or behind one that gets a cleanup, that it is taken care of. */
  readonly isHandled: RegExp
  readonly folder: string
}

const clean = (command: string, isHandled: RegExp, folder: string): CacheRule => ({
  flag: null,
  cleanup: command,
  isHandled,
  folder,
})

const RULES: ReadonlyMap<PackageManagerName, CacheRule> = new Map<PackageManagerName, CacheRule>([
  [
    'apk',
    {
      flag: '--no-cache',
      cleanup: null,
      isHandled: /--no-cache\b|--cache-dir\b|\/var\/cache\/apk/,
      folder: '/var/cache/apk',
    },
  ],
  [
    'pip',
    {
      flag: '--no-cache-dir',
      cleanup: null,
      isHandled: /--no-cache-dir\b|--cache-dir\b|\/\.cache|PIP_(?:NO_)?CACHE_DIR|pip[\d.]* cache purge/,
      folder: '/root/.cache/pip',
    },
  ],
  ['dnf', clean('dnf clean all', /dnf(?: -\S+)* clean|\/var\/cache\/(?:dnf|yum)/, '/var/cache/dnf')],
  ['yum', clean('yum clean all', /yum(?: -\S+)* clean|\/var\/cache\/(?:dnf|yum)/, '/var/cache/yum')],
  [
    'microdnf',
    clean('microdnf clean all', /microdnf(?: -\S+)* clean|\/var\/cache\/(?:dnf|yum)/, '/var/cache/yum'),
  ],
  [
    'zypper',
    clean('zypper clean --all', /zypper(?: -\S+)* (?:clean|cc)\b|\/var\/cache\/zypp/, '/var/cache/zypp'),
  ],
  ['npm', clean('npm cache clean --force', /npm cache clean|\.npm\b/, '/root/.npm')],
  ['yarn', clean('yarn cache clean', /yarn cache clean/, '/usr/local/share/.cache')],
])

const CACHE_ELSEWHERE = /npm_config_cache|YARN_CACHE_FOLDER/i
/** From its second version on, yarn runs packages from its cache; the first is what an image has unless it says more. */
const MODERN_YARN =
  /\.yarn\/|\.yarnrc\.yml|\.pnp\b|\bcorepack\b|\byarn(?:\s+set\s+version|@(?:[2-9]|berry|stable|canary))/

/** Downloads that a package manager keeps for the next time are of no use in an image. */
export const packageCacheFlags = defineCodemod({
  name: 'package-cache-flags',
  description:
    'keep apk, pip, dnf, yum, microdnf, zypper, npm and yarn from leaving their caches in the image',
  level: 'opt-in',
  rules: ['DL3019', 'DL3042', 'DL3040', 'DL3032', 'DL3036', 'DL3060'],
  reasons: {
    ...UNPARSED,
    ...APPEND_REASONS,
    'cache-mount': 'the cache is a mount, outside the image',
    'set-in-environment': 'an ENV or ARG of this file, or the RUN itself, says where the cache is',
    'packages-in-cache': 'this yarn may be one that runs packages from its cache',
  },
  docs: {
    before: 'FROM alpine\nRUN apk add curl\n',
    after: 'FROM alpine\nRUN apk add --no-cache curl\n',
    text: 'apk and pip get their option right after the subcommand; for the others a command is appended that empties the cache in the same RUN.',
  },
  run(context) {
    for (const script of posixScripts(context, /\b(?:apk|pip|dnf|yum|zypper|npm|yarn)/)) {
      const handled = new Set<PackageManagerName>()
      for (const command of packageCommands(script.script)
        .filter(({ isInstall }) => isInstall)
        .toReversed()) {
        const rule = RULES.get(command.manager.name)
        if (rule === undefined || handled.has(command.manager.name)) continue
        if (rule.cleanup !== null) handled.add(command.manager.name)
        const { text } = script.script.source
        if (rule.isHandled.test(rule.flag === null ? text.slice(command.node.end) : ownText(command, text)))
          continue
        if (CACHE_ELSEWHERE.test(text)) context.refuse(script.run, 'set-in-environment')
        else if (command.manager.name === 'yarn' && MODERN_YARN.test(context.text))
          context.refuse(script.run, 'packages-in-cache')
        else if (hasCacheMount(script.run, rule.folder)) context.refuse(script.run, 'cache-mount')
        else if (command.manager.name === 'pip' && /PIP_(?:NO_)?CACHE_DIR/.test(context.text))
          context.refuse(script.run, 'set-in-environment')
        else if (context.optIn(script.run)) {
          const refusal =
            rule.cleanup === null
              ? addFlag(command, rule.flag ?? '')
              : appendOperand(context, script, command.node, asSameUser(command, rule.cleanup))
          if (refusal !== null) context.refuse(script.run, refusal)
        }
      }

      function addFlag({ subcommand, program }: PackageCommand, flag: string): null {
        const { end } = script.span(subcommand ?? program)
        context.editor.replaceRange({ start: end, end }, ` ${flag}`, `add ${flag}`)
        return null
      }
    }
  },
})

/** The words of this very command, where its flag would stand. */
function ownText({ node }: PackageCommand, text: string): string {
  return text.slice(node.start, node.end)
}

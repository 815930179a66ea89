import type { Run } from '@dockwright/ast'
import { mounts, type PackageCommand, packageCommands, scopeAt } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { lineEndingAt } from '../editor/line-ending.js'
import { hasCacheMount } from '../shell/has-cache-mount.js'
import { type PosixScript, posixScripts } from '../shell/posix-scripts.js'
import { CACHE_RULES, type CacheRule } from './cache-mounts/cache-rules.js'
import { FileFacts, updatesFirst } from './cache-mounts/file-facts.js'
import { CACHE_MOUNTS_REASONS, type CacheMountsRefusal } from './cache-mounts/reasons.js'
import { baseImage } from './images/base-image.js'
import { officialImage } from './images/official-image.js'

const CONCERNS = /\b(?:apt|dnf|yum|zypper|pip|npm)/
const ROOT = /^(?:root|0)(?::|$)/
const OFFLINE = /--offline\b|--no-index\b|--no-download\b|--cacheonly\b/
/** `export HOME=/x`, `ENV HOME /x`; not `$HOME`. */
const HOME = /(?<![\w$\{])(?:HOME|XDG_CACHE_HOME)["']?(?:=|[ \t]+\S)/

/** Keeps what package managers download from one build to the next. */
export const cacheMounts = defineCodemod({
  name: 'cache-mounts',
  description: 'give RUNs that install packages a cache mount',
  level: 'opt-in',
  minFrontend: '1.2',
  rules: ['prefer-package-cache-mounts'],
  reasons: CACHE_MOUNTS_REASONS,
  docs: {
    before:
      'FROM python:3.13\nRUN apt-get update && apt-get install -y git\nRUN pip install -r requirements.txt\n',
    after:
      'FROM python:3.13\nRUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\\n' +
      '    --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\\n' +
      '    apt-get update && apt-get install -y git\n' +
      'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt\n',
    text:
      'For apt-get, dnf, yum, zypper, pip and npm. The downloads stay with the builder instead of in the image. A RUN that empties the cache itself, or turns it off, is left alone; so ' +
      'is one whose user is not known to be root (for pip and npm), one that needs package lists of an earlier RUN, and all of a package manager whose folder the file uses in another way. ' +
      "Debian's and Ubuntu's images delete downloaded packages at once (`/etc/apt/apt.conf.d/docker-clean`): remove that file first for the cache to hold more than the package lists.",
  },
  run(context) {
    const scripts = posixScripts(context, CONCERNS)
    if (scripts.length === 0) return
    const facts = new FileFacts(context.document, context.text)
    for (const script of scripts) addMounts(context, script, facts)
  },
})

function addMounts(context: CodemodContext, script: PosixScript, facts: FileFacts): void {
  const { run } = script
  const targets = new Map<string, CacheRule>()
  const refused = new Set<CacheRule>()
  for (const command of packageCommands(script.script)) {
    const rule = installs(command) ? CACHE_RULES.get(command.manager.name) : undefined
    if (rule === undefined || refused.has(rule)) continue
    const missing = rule.targets.filter((target) => !hasCacheMount(run, target))
    if (missing.length === 0) continue
    const reason = refusal(context, script, command, rule, facts)
    if (reason === null) for (const target of missing) targets.set(target, rule)
    else {
      refused.add(rule)
      context.refuse(run, reason)
    }
  }
  // A rule may be refused for its second command only.
  const flags = [...targets]
    .filter(([, rule]) => !refused.has(rule))
    .map(
      ([target, { isLocked }]) => `--mount=type=cache,target=${target}${isLocked ? ',sharing=locked' : ''}`,
    )
  if (flags.length > 0 && context.optIn(run)) insertFlags(context, run, flags)
}

function installs({ manager, isInstall, subcommand }: PackageCommand): boolean {
  return isInstall || (manager.name === 'npm' && subcommand?.text === 'ci')
}

function refusal(
  context: CodemodContext,
  { run, script }: PosixScript,
  command: PackageCommand,
  rule: CacheRule,
  facts: FileFacts,
): CacheMountsRefusal | null {
  const { text } = script.source
  if (rule.cleanup.test(text)) return 'cleanup'
  if (rule.elsewhere?.test(context.text) === true || (rule.isInHome && HOME.test(context.text)))
    return 'elsewhere'
  if (!isRunByRoot(context, run, command, rule)) return 'user'
  if (facts.usesFolder(rule)) return 'folder-used'
  if (rule.targets.some((target) => hasOtherMount(context, run, target))) return 'mounted'
  if (OFFLINE.test(text) || run.flags.some(({ name, value }) => name === 'network' && value === 'none'))
    return 'offline'
  if (rule !== CACHE_RULES.get('apt-get')) return null
  if (!updatesFirst(run)) return 'no-update'
  return facts.usesListsAfter(run) ? 'later-use' : null
}

/** Who installs for the system must be root for the build not to fail; whose home folder it is must be known. */
function isRunByRoot(
  { document }: CodemodContext,
  run: Run,
  { prefix }: PackageCommand,
  rule: CacheRule,
): boolean {
  const scope = scopeAt(document, run)
  const user = scope?.user.value ?? null
  const words = prefix.map(({ text }) => text)
  if (words[0] === 'sudo') return !rule.isInHome && words.length === 1
  if (scope === null || (user !== null && !ROOT.test(user))) return false
  // A USER with a variable says nothing.
  if (scope.user.setBy !== null) return user !== null
  if (user !== null || !rule.isInHome) return true
  const image = scope.stage === null ? null : baseImage(document, scope.stage)
  return image !== null && officialImage(image) !== null
}

function hasOtherMount({ document, escape }: CodemodContext, run: Run, folder: string): boolean {
  return mounts(run, escape, (value) => scopeAt(document, run)?.variables.expand(value) ?? null).some(
    ({ settings }) => {
      if (settings === null) return true
      const { target, type, source } = settings
      if (type === 'cache' && target === folder) return false
      const path = target ?? (type === 'bind' ? source : null)
      if (path === null) return type !== 'secret' && type !== 'ssh'
      const [inner, outer] = [`${path.replace(/\/+$/, '')}/`, `${folder}/`]
      return path.includes('$') || inner.startsWith(outer) || outer.startsWith(inner)
    },
  )
}

/** One flag goes on RUN's line, several get lines of their own. */
function insertFlags(
  { document, editor, escape, text }: CodemodContext,
  run: Run,
  flags: readonly string[],
): void {
  const { end } = run.keyword
  const newLine = ` ${escape}${lineEndingAt(document, run)}`
  const isBroken = /^[ \t]*(?:\\|`)[ \t]*\r?\n/.test(text.slice(end, run.end))
  const list = flags.join(`${newLine}    `)
  const insertion = flags.length === 1 || isBroken ? ` ${list}` : ` ${list}${newLine}   `
  editor.replaceRange({ start: end, end }, insertion, 'add cache mounts')
}

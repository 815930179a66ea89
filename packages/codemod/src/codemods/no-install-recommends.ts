import { packageCommands, type PackageOption, type ShellLeaf } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import { posixScripts, UNPARSED } from '../shell/posix-scripts.js'

/** Either answer to the question, as an option or as a setting. */
const ANSWERED = /^--(?:no-)?install-(?:recommends|suggests)$|Install-Recommends/

/** Packages that others only recommend are often a good part of an image; some images need them. */
export const noInstallRecommends = defineCodemod({
  name: 'no-install-recommends',
  description: 'Installs Debian packages without those that they only recommend.',
  level: 'opt-in',
  rules: ['DL3015'],
  reasons: UNPARSED,
  docs: {
    before: 'FROM debian\nRUN apt-get install -y curl\n',
    after: 'FROM debian\nRUN apt-get install -y --no-install-recommends curl\n',
    text: 'Always opt-in: an image may rely on a recommended package, as `curl` does on `ca-certificates`.',
  },
  run(context) {
    for (const { run, script, span } of posixScripts(context, /\bapt\b|apt-get/)) {
      for (const { manager, subcommand, options, isInstall } of packageCommands(script)) {
        if ((manager.name !== 'apt-get' && manager.name !== 'apt') || !isInstall || subcommand === null)
          continue
        const isAnswered = options.some(
          (option) => ANSWERED.test(option.leaf.text) || ANSWERED.test(option.value?.text ?? ''),
        )
        if (isAnswered || !context.optIn(run)) continue
        const { end } = span(lastOfHead(subcommand, options))
        context.editor.replaceRange(
          { start: end, end },
          ' --no-install-recommends',
          'add --no-install-recommends',
        )
      }
    }
  },
})

/** The last of the options that directly follow the subcommand, so that `install -y` stays together. */
function lastOfHead(subcommand: ShellLeaf, options: readonly PackageOption[]): ShellLeaf {
  let last = subcommand
  for (const { leaf, value } of options) if (leaf.index === last.index + 1) last = value ?? leaf
  return last
}

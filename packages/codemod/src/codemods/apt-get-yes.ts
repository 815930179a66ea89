import { type PackageCommand, packageCommands, type PackageManagerName } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import { isFedInput } from '../shell/is-fed-input.js'
import { posixScripts, UNPARSED } from '../shell/posix-scripts.js'

interface Question {
  /** Subcommands that ask before they do something. */
  readonly asks: ReadonlySet<string>
  /** Options that answer yes, or keep the question from being asked. */
  readonly answers: RegExp
  /** The same before the subcommand, where that makes a difference. */
  readonly globalAnswers?: RegExp
  readonly flag: string
  readonly isBeforeSubcommand: boolean
}

const asks = (...subcommands: readonly string[]): ReadonlySet<string> => new Set(subcommands)
const APT: Question = {
  asks: asks(
    'install',
    'reinstall',
    'build-dep',
    'upgrade',
    'dist-upgrade',
    'full-upgrade',
    'remove',
    'purge',
    'autoremove',
    'autopurge',
  ),
  answers:
    /^(?:-[a-z]*y[a-z]*|-qq+|--yes|--assume-yes|--force-yes|--assume-no|--trivial-only|-s|--simulate|--dry-run|--just-print|--recon|--no-act|--print-uris)$/,
  flag: '-y',
  isBeforeSubcommand: false,
}
const DNF: Question = {
  asks: asks(
    'install',
    'reinstall',
    'localinstall',
    'groupinstall',
    'update',
    'upgrade',
    'remove',
    'erase',
    'autoremove',
    'downgrade',
    'swap',
    'distro-sync',
  ),
  answers: /^(?:-[a-z]*y[a-z]*|--assumeyes|--assumeno|--downloadonly)$/,
  flag: '-y',
  isBeforeSubcommand: false,
}

const QUESTIONS: ReadonlyMap<PackageManagerName, Question> = new Map<PackageManagerName, Question>([
  ['apt-get', APT],
  ['apt', APT],
  ['dnf', DNF],
  ['yum', DNF],
  ['microdnf', DNF],
  [
    'zypper',
    {
      asks: asks('install', 'in', 'remove', 'rm', 'update', 'up', 'dist-upgrade', 'dup', 'patch'),
      // Behind `install`, -n says that what follows are names.
      answers: /^(?:-[a-z]*y[a-z]*|--no-confirm|-D|--dry-run)$/,
      globalAnswers: /^(?:-[a-z]*[yn][a-z]*|--non-interactive)$/,
      flag: '--non-interactive',
      isBeforeSubcommand: true,
    },
  ],
])

/** `apt-get install x` waits for an answer that nobody gives; `-y` gives it. */
export const aptGetYes = defineCodemod({
  name: 'apt-get-yes',
  description: 'Answers yes to the questions of apt-get, apt, dnf, yum, microdnf and zypper.',
  level: 'opt-in',
  rules: ['DL3014', 'DL3030', 'DL3034', 'DL3038'],
  reasons: {
    ...UNPARSED,
    'fed-input': 'the command reads its answers from a pipe or a file',
    'unknown-options': 'an option of the command is a variable, which may already answer',
  },
  docs: {
    before: 'FROM debian\nRUN apt-get update && apt-get install curl\n',
    after: 'FROM debian\nRUN apt-get update && apt-get install -y curl\n',
    text: 'apk asks nothing, and is left alone. A command that already has `-y`, `-qq`, `--assume-yes` or a dry-run option is left alone too.',
  },
  run(context) {
    for (const { run, script, span } of posixScripts(
      context,
      /\b(?:apt|dnf|yum|zypper)\b|apt-get|microdnf/,
    )) {
      for (const command of packageCommands(script)) {
        const question = QUESTIONS.get(command.manager.name)
        if (question === undefined || !isUnanswered(command, question)) continue
        if (mayAnswer(command)) context.refuse(run, 'unknown-options')
        else if (isFedInput(script, command.node)) context.refuse(run, 'fed-input')
        else if (context.optIn(run)) {
          const after = question.isBeforeSubcommand
            ? command.program
            : (command.subcommand ?? command.program)
          const { end } = span(after)
          context.editor.replaceRange(
            { start: end, end },
            ` ${question.flag}`,
            `answer yes for ${command.manager.name}`,
          )
        }
      }
    }
  },
})

function isUnanswered({ subcommand, options }: PackageCommand, question: Question): boolean {
  return (
    subcommand !== null &&
    question.asks.has(subcommand.text) &&
    !options.some(
      ({ name, isBeforeSubcommand }) =>
        name !== null &&
        (isBeforeSubcommand ? (question.globalAnswers ?? question.answers) : question.answers).test(name),
    )
  )
}

/** A variable among the words may hold an option; one that is named for packages does not. */
function mayAnswer({ options, operands }: PackageCommand): boolean {
  const variables = operands.filter((leaf) => /^\$\{?\w+\}?$/.test(leaf.text))
  return (
    options.some((option) => option.name === null) ||
    variables.some((leaf) => /ARGS|FLAGS|OPT/i.test(leaf.text))
  )
}

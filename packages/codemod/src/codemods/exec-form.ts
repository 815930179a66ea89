import type { Cmd, Document, Entrypoint, Healthcheck, ShellForm } from '@dockwright/ast'
import { scopeAt, type Stage, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isForWindows, shellNeed } from './exec-form/bare-words.js'
import { bareParts, shellParts } from './exec-form/json-parts.js'
import { laterShells } from './exec-form/later-shells.js'
import { type FormShell, shellOf } from './exec-form/shell-of.js'
import { looksLikeArray } from './invalid-json-form/lenient-array.js'

type Command = (Cmd | Entrypoint | Healthcheck) & { readonly args: ShellForm }

const BARE_REASONS = {
  'needs-shell': 'the command needs a shell: it is not a program and plain words',
  script: 'the program may be a script without a #! line, which only a shell runs',
  'other-shell': 'a SHELL of this file runs the command, and may set it up',
  'exit-status': 'the probe may end with another status than 0 and 1, or its program may be missing',
  'entrypoint-arguments':
    'the ENTRYPOINT would get the arguments of CMD and docker run, which a shell form ignores',
  'cut-word': 'a word is cut by a continuation line',
} as const satisfies Readonly<Record<string, string>>

const REASONS = {
  windows: 'on Windows an exec form is made into a command line in another way',
  'invalid-json': 'the text was meant as an exec form, but is no valid JSON',
  'base-unknown': 'which image the stage is built from comes from outside this file, and with it the SHELL',
  'later-shell': 'a SHELL further down may be the one that runs the probe',
  unwritable: 'no array says the same, or a line would get too long',
} as const satisfies Readonly<Record<string, string>>

const OPT_IN_HINT =
  'the base image may have a SHELL of its own; see what it is before you run this with --unsafe'

type BareReason = keyof typeof BARE_REASONS
type Reason = keyof typeof REASONS

/** Writes shell forms as exec forms: with the shell that they have, or without one. */
export const execForm = defineCodemod({
  name: 'exec-form',
  description: 'write CMD, ENTRYPOINT and HEALTHCHECK in exec form',
  level: 'safe',
  rules: ['JSONArgsRecommended', 'DL3025'],
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      form: {
        type: 'string',
        enum: ['auto', 'shell', 'bare'],
        default: 'auto',
        description:
          '`shell` names the shell in the array; `bare` has the words alone, which is opt-in; `auto` is `bare` where no shell is needed and it is allowed, else `shell`',
      },
      entrypointArguments: {
        type: 'boolean',
        default: false,
        description:
          'whether a bare ENTRYPOINT may get the arguments of docker run, which a shell form ignores',
      },
    },
  },
  reasons: { ...BARE_REASONS, ...REASONS },
  docs: {
    before:
      'FROM node:22\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\nCMD node server.js\n\nFROM node:22\nSHELL ["/bin/bash", "-c"]\nCMD source env && node server.js\n',
    after:
      'FROM node:22\nHEALTHCHECK CMD ["/bin/sh", "-c", "curl -f http://localhost/ || exit 1"]\nCMD ["node", "server.js"]\n\nFROM node:22\nSHELL ["/bin/bash", "-c"]\nCMD ["/bin/bash", "-c", "source env && node server.js"]\n',
    text:
      'A shell form of CMD and ENTRYPOINT is stored in the image as an array already: the words of its SHELL, and the text. Where the file says what SHELL is, or the stage is built ' +
      'from `scratch`, that array is written out, and the image stays equal; this is what happens without `--unsafe`. All else is opt-in, since the base image may have a SHELL (with `pipefail`, or of another name): the array ' +
      'with `/bin/sh -c`, and the array of the words alone, which makes the program the first process of the container, so that it gets the signals. The words alone are taken only where ' +
      'a shell would not touch them: no quotes, variables, patterns, operators or assignments, no command of the shell itself, no script by its name, no SHELL in the file. ' +
      'A HEALTHCHECK is stored as `CMD-SHELL`, and run by the SHELL of the final image, so it is never equal: opt-in, and always with the shell. ' +
      'Lines and comments stay where they are: BuildKit joins lines within an array as well.',
  },
  run(context) {
    const commands = context.instructions('Cmd', 'Entrypoint', 'Healthcheck').filter(isCommand)
    if (commands.length === 0) return
    const hasLaterShell = laterShells(context.document)
    for (const command of commands) convert(context, command, hasLaterShell)
  },
})

function isCommand(instruction: Cmd | Entrypoint | Healthcheck): instruction is Command {
  if (instruction.args?.type !== 'ShellForm') return false
  // CMD and ENTRYPOINT have no flags: BuildKit rejects them.
  if (instruction.type !== 'Healthcheck') return instruction.flags.every(({ name }) => name === '')
  return instruction.kind?.value.toUpperCase() === 'CMD'
}

interface Options {
  readonly form: 'auto' | 'shell' | 'bare'
  readonly entrypointArguments: boolean
}

/** What a command is to become; opt-in unless the image stays equal. */
interface Plan {
  readonly written: readonly string[]
  readonly isSafe: boolean
}

function convert(
  context: CodemodContext<Options>,
  command: Command,
  hasLaterShell: (command: Command) => boolean,
): void {
  const plan = planFor(context, command, hasLaterShell)
  if (typeof plan === 'string')
    context.refuse(command, plan, plan === 'invalid-json' ? 'invalid-json-form mends some of these' : null)
  else if (plan.isSafe || context.optIn(command, OPT_IN_HINT)) {
    for (const [index, part] of command.args.parts.entries())
      context.editor.replaceRange(part, plan.written[index] ?? '', 'exec form')
  }
}

/** Or the reason why it stays. */
function planFor(
  context: CodemodContext<Options>,
  command: Command,
  hasLaterShell: (command: Command) => boolean,
): Plan | BareReason | Reason {
  const { form, entrypointArguments } = context.options
  const { parts } = command.args
  const text = parts.map(({ value }) => value).join('')
  const shell = shellOf(context.document, command)
  if (shell === null || (!shell.isKnown && isForWindows(text))) return 'windows'
  if (looksLikeArray(text)) return 'invalid-json'
  if (shell.isFromOutside) return 'base-unknown'
  const need = bareNeed(context, command, shell, entrypointArguments) ?? shellNeed(text)
  const bare = need === null && form !== 'shell' ? bareParts(parts) : null
  if (form === 'bare' && bare === null) return need ?? 'cut-word'
  if (bare !== null && (form === 'bare' || context.unsafe)) return { written: bare, isSafe: false }
  const written = shellParts(parts, shell.argv)
  if (written === null) return 'unwritable'
  // A probe in shell form is run by the SHELL that the image has in the end (Docker's getShell).
  const isProbe = command.type === 'Healthcheck'
  if (isProbe && hasLaterShell(command)) return 'later-shell'
  return { written, isSafe: shell.isKnown && !isProbe }
}

function bareNeed(
  { document }: CodemodContext<Options>,
  command: Command,
  shell: FormShell,
  entrypointArguments: boolean,
): BareReason | null {
  if (shell.isSet) return 'other-shell'
  if (command.type === 'Healthcheck') return 'exit-status'
  if (command.type === 'Cmd') return null
  // An ENTRYPOINT drops the CMD of the base (BuildKit's dispatchEntrypoint), but not one of its own stage.
  const stage = scopeAt(document, command)?.stage ?? null
  const isAlone = stage !== null && !stageCommands(document, stage)
  return isAlone && (shell.isKnown || entrypointArguments) ? null : 'entrypoint-arguments'
}

/** Whether a stage has a CMD, be it by the triggers of the stage that it is built from. */
function stageCommands(document: Document, { instructions, base }: Stage): boolean {
  const triggers = base.kind === 'stage' ? (stages(document).stages[base.index]?.instructions ?? []) : []
  return (
    instructions.some(({ type }) => type === 'Cmd') ||
    triggers.some((trigger) => trigger.type === 'Onbuild' && trigger.instruction?.type === 'Cmd')
  )
}

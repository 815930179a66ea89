import type { Document, Instruction, Run, Shell } from '@dockwright/ast'
import { commentsOf } from '@dockwright/ast'
import {
  scopeAt,
  shellChildren,
  type ShellNode,
  type ShellScript,
  type Stage,
  stages,
} from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isPragma } from '../context/pragma.js'
import { type PosixScript, posixScripts } from '../shell/posix-scripts.js'
import { commonCase } from './common-case.js'
import { PIPEFAIL_REASONS, type PipefailRefusal } from './pipefail/reasons.js'
import { differsInBash } from './pipefail/differs-in-bash.js'
import { isShellForm, segmentsOf } from './pipefail/segments.js'
import { type ShellChange, shellChange } from './pipefail/shell-change.js'
import { stopsReading } from './pipefail/stops-reading.js'
import { commentsAbove } from './stage-edits/comments-above.js'

type Context = CodemodContext<{ readonly shell: readonly string[] | undefined }>

/** Lets a pipeline fail when any of its commands does. */
export const pipefail = defineCodemod({
  name: 'pipefail',
  description: 'run the RUNs that have pipelines in a shell with pipefail',
  level: 'opt-in',
  rules: ['DL4006'],
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      shell: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'the shell for images that are not known, as in ["/bin/bash", "-o", "pipefail", "-c"]',
      },
    },
  },
  reasons: PIPEFAIL_REASONS,
  docs: {
    before:
      'FROM debian:12\nRUN curl -fsSL https://example.com/key | gpg --dearmor > /key.gpg\nCMD echo done\n',
    after:
      'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/key | gpg --dearmor > /key.gpg\n' +
      'SHELL ["/bin/sh", "-c"]\nCMD echo done\n',
    text:
      'The shell must be known to have the option: a `SHELL` with bash, or an official image with bash or (Alpine) busybox. `/bin/sh` is dash in most of them, which does not have it, so ' +
      'these RUNs get another shell. What comes after them in shell form, in the stage and in the stages built from it, keeps the shell that it had. ' +
      'Pipelines into `head`, `grep -q` and the like are refused: they end their writer early, which pipefail takes for a failure.',
  },
  run(context) {
    const scripts = new Map(posixScripts(context, /\|/).map((script) => [script.run, script]))
    if (scripts.size === 0) return
    const all = stages(context.document).stages
    for (const stage of all) {
      const isBase = all.some(({ base }) => base.kind === 'stage' && base.index === stage.index)
      for (const segment of segmentsOf(stage)) {
        const needing = segment.flatMap((instruction) => neededBy(context, scripts, instruction))
        if (needing.length > 0) addPipefail(context, stage, { segment, needing, scripts, isBase })
      }
    }
  },
})

interface Segment {
  /** Instructions under one SHELL. */
  readonly segment: readonly Instruction[]
  readonly needing: readonly Run[]
  readonly scripts: ReadonlyMap<Run, PosixScript>
  /** Whether another stage is built from this one. */
  readonly isBase: boolean
}

function neededBy(
  { document }: Context,
  scripts: ReadonlyMap<Run, PosixScript>,
  instruction: Instruction,
): readonly Run[] {
  const script = instruction.type === 'Run' ? scripts.get(instruction) : undefined
  if (script === undefined || !hasPipeline(script.script) || /pipefail/.test(script.script.source.text))
    return []
  const argv = scopeAt(document, script.run)?.shell.argv ?? []
  return argv.includes('pipefail') ? [] : [script.run]
}

function addPipefail(context: Context, stage: Stage, { segment, needing, scripts, isBase }: Segment): void {
  const [first, last] = [needing[0], needing.at(-1)]
  if (first === undefined || last === undefined) return
  const start = segment.indexOf(first)
  const end = segment.indexOf(last)
  const later = segment.slice(end + 1)
  const isLast = segment.at(-1) === stage.instructions.at(-1)
  const mustRestore =
    later.some((instruction) => isShellForm(instruction) || instruction.type === 'Onbuild') ||
    (isLast && isBase)
  const affected = segment.slice(start, mustRestore ? end + 1 : undefined)
  const change = shellChange(context, stage, first, mustRestore)
  const reason = refusal(context, affected, scripts, change)
  if (reason !== null || typeof change === 'string') {
    for (const run of needing) context.refuse(run, reason ?? 'shell-unknown', hintFor(reason))
    return
  }
  if (!needing.every((run) => context.optIn(run))) return
  const previous = stage.instructions[stage.instructions.indexOf(first) - 1]
  setShell(context, previous, first, change)
  if (mustRestore) context.editor.insertAfter(last, shellText(context.document, change.before))
}

function refusal(
  { text }: Context,
  affected: readonly Instruction[],
  scripts: ReadonlyMap<Run, PosixScript>,
  change: ShellChange | PipefailRefusal,
): PipefailRefusal | null {
  if (typeof change === 'string') return change
  if (affected.some(isShellForm)) return 'shell-form'
  const texts = affected.flatMap((instruction) => {
    if (instruction.type !== 'Run' || instruction.args?.type !== 'ShellForm') return []
    const own = scripts.get(instruction)?.script.source.text ?? text.slice(instruction.start, instruction.end)
    return [own, ...instruction.heredocs.map(({ body }) => body.text)]
  })
  if (texts.some(stopsReading)) return 'sigpipe'
  return change.isOtherShell && texts.some(differsInBash) ? 'dialect' : null
}

function hintFor(reason: PipefailRefusal | null): string | null {
  return reason === 'shell-unknown' ? 'name the shell in the option "shell"' : null
}

/** Changes the SHELL right above, or inserts one, above the comments of the RUN. */
function setShell(
  context: Context,
  previous: Instruction | undefined,
  run: Run,
  { after }: ShellChange,
): void {
  const { document, editor } = context
  if (previous?.type === 'Shell' && isChangeable(context, previous)) {
    editor.replaceRange(previous.args, jsonForm(after), 'add pipefail')
    return
  }
  const { own, apart } = commentsAbove(document, run)
  const top = apart.find(({ hash }) => isPragma(hash.text))
  editor.insertBefore(top ?? own[0] ?? run, shellText(document, after))
}

function isChangeable(
  context: Context,
  shell: Shell,
): shell is Shell & { readonly args: NonNullable<Shell['args']> } {
  return shell.args !== null && commentsOf(shell).length === 0 && !context.isIgnored(shell)
}

function shellText(document: Document, argv: readonly string[]): string {
  return `${commonCase(document, 'SHELL')} ${jsonForm(argv)}`
}

function jsonForm(argv: readonly string[]): string {
  return `[${argv.map((word) => JSON.stringify(word)).join(', ')}]`
}

function hasPipeline({ body }: ShellScript): boolean {
  const pending: ShellNode[] = [body]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'Pipeline' && next.commands.length > 1) return true
    for (const child of shellChildren(next)) if ('firstLeaf' in child) pending.push(child)
  }
  return false
}

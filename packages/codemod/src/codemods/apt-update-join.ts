import { packageCommands, type PackageCommand } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isFaithful } from './merge-run/is-faithful.js'
import { mergedText } from './merge-run/merged-text.js'
import type { Operand, RowRun } from './merge-run/operand.js'
import { surroundingsRefusal, textRefusal } from './merge-run/pair-refusal.js'
import { readOperand } from './merge-run/read-operand.js'
import { MERGE_RUN_REASONS } from './merge-run/reasons.js'
import { rows } from './merge-run/rows.js'

// Here the RUNs are joined for what they do, not for fewer layers: in any stage, however long they are.
const MERGE_OPTIONS = {
  comments: 'keep',
  builderStages: true,
  maxCommands: Number.POSITIVE_INFINITY,
} as const
/** The reasons that the options above rule out. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'comment-between',
  'builder-stage',
  'many-commands',
  'too-long',
])
const APT = /\bapt\b/

interface Member {
  readonly place: RowRun
  readonly operand: Operand
}

/** An update in a RUN of its own is taken from the build cache long after its package lists have become stale. */
export const aptUpdateJoin = defineCodemod({
  name: 'apt-update-join',
  description: 'join a RUN that ends in apt-get update with the apt-get install after it',
  level: 'safe',
  rules: ['DL3059'],
  reasons: Object.fromEntries(Object.entries(MERGE_RUN_REASONS).filter(([reason]) => !NOT_HERE.has(reason))),
  docs: {
    before: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n',
    after: 'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y curl\n',
    text:
      'In a RUN of its own, `apt-get update` comes from the build cache when only the list of packages changes, and the install then works with stale ' +
      'package lists. Only neighbours are joined, by the rules of merge-run.',
  },
  run(context) {
    if (!APT.test(context.text) || !context.text.includes('update')) return
    for (const row of rows(context.document, (run) => !context.isIgnored(run))) joinRow(context, row)
  },
})

/** A joined RUN may end in an update itself, so the install after that joins too. */
function joinRow(context: CodemodContext, row: readonly RowRun[]): void {
  let group: readonly Member[] = []
  for (const place of row) {
    const last = group.at(-1)
    const operand = readOperand(place.run)
    if (typeof operand === 'string') {
      // Whether it installs is not known; said only where the text looks like it.
      if (last !== undefined && endsInUpdate(last.operand) && looksLikeInstall(context, place))
        context.refuse(place.run, operand)
      join(context, group)
      group = []
      continue
    }
    const member = { place, operand }
    const isJoinable = last !== undefined && endsInUpdate(last.operand) && startsWithInstall(operand)
    const reason = isJoinable ? refusal(context, last, member) : null
    if (reason !== null) context.refuse(place.run, reason)
    if (isJoinable && reason === null) group = [...group, member]
    else {
      join(context, group)
      group = [member]
    }
  }
  join(context, group)
}

function refusal({ document, unsafe }: CodemodContext, first: Member, second: Member): string | null {
  const reason = surroundingsRefusal(document, first.place, second.place, MERGE_OPTIONS)
  if (reason === 'scratch-mount' && !unsafe) return 'opt-in'
  if (reason !== null && reason !== 'scratch-mount') return reason
  return textRefusal(first.operand, second.operand, MERGE_OPTIONS)
}

function join(context: CodemodContext, group: readonly Member[]): void {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  const operands = group.map(({ operand }) => operand)
  const places = group.map(({ place }) => place)
  const { text, lifted } = mergedText(context.document, context.text, places, operands)
  if (!isFaithful(text, operands, context.escape)) {
    for (const { run } of places.slice(1)) context.refuse(run, 'unproven')
    return
  }
  context.rewritesComments({ added: lifted })
  context.editor.replaceRange(
    { start: first.place.run.start, end: last.place.run.end },
    text,
    'join apt-get update and install',
  )
}

/** Whether the last thing that a RUN does is an update: the last operand of its chain, or all there is. */
function endsInUpdate({ script }: Operand): boolean {
  const command = script.body.statements.at(-1)?.command
  const last = command?.type === 'AndOr' ? command.operands.at(-1) : command
  return aptCommands(script).some(({ node, subcommand }) => node === last && subcommand?.text === 'update')
}

/** Whether the first thing that a RUN does with apt is to install. */
function startsWithInstall({ script }: Operand): boolean {
  return aptCommands(script)[0]?.isInstall === true
}

function aptCommands(script: Operand['script']): readonly PackageCommand[] {
  return packageCommands(script).filter(({ manager }) => manager.name === 'apt-get' || manager.name === 'apt')
}

function looksLikeInstall({ text }: CodemodContext, { run }: RowRun): boolean {
  const code = text.slice(run.start, run.end)
  return APT.test(code) && code.includes('install')
}

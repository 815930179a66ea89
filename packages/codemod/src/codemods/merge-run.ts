import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { lineEndingAt } from '../editor/line-ending.js'
import { type HeredocScript, heredocScript, mergedHeredocs } from './merge-run/heredoc-script.js'
import { isFaithful } from './merge-run/is-faithful.js'
import { headComments, type MergedText, mergedText } from './merge-run/merged-text.js'
import type { Operand, RowRun } from './merge-run/operand.js'
import { type MergeOptions, surroundingsRefusal, textRefusal } from './merge-run/pair-refusal.js'
import { readOperand } from './merge-run/read-operand.js'
import { MERGE_RUN_REASONS } from './merge-run/reasons.js'
import { rows } from './merge-run/rows.js'

type Context = CodemodContext<MergeOptions & { readonly maxLines: number }>

/** A RUN of a row, read. `heredoc` is not null for one that is nothing but a here-document. */
interface Member {
  readonly place: RowRun
  readonly operand: Operand | string
  readonly heredoc: HeredocScript | null
}

/** Joins neighbouring RUNs into one by `&&`, where that does the same. */
export const mergeRun = defineCodemod({
  name: 'merge-run',
  description: 'merge consecutive RUN instructions into one',
  level: 'safe',
  rules: ['DL3059'],
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      comments: {
        type: 'string',
        enum: ['keep', 'stop'],
        default: 'keep',
        description: 'whether RUNs with a comment between them are merged, the comment kept inside',
      },
      builderStages: {
        type: 'boolean',
        default: false,
        description: 'also merge in stages whose layers are not in the final image',
      },
      maxCommands: {
        type: 'integer',
        minimum: 1,
        default: 2,
        description: 'leave a RUN alone that chains more commands than this',
      },
      maxLines: {
        type: 'integer',
        minimum: 2,
        default: 1000,
        description: 'the most lines that a merged RUN may have',
      },
    },
  },
  reasons: MERGE_RUN_REASONS,
  docs: {
    before:
      'FROM debian:12\nRUN apt-get update\n# certificates for curl\nRUN apt-get install -y ca-certificates curl\n',
    after:
      'FROM debian:12\nRUN apt-get update && \\\n# certificates for curl\n    apt-get install -y ca-certificates curl\n',
    text:
      'Only RUNs with nothing but blank lines and comments between them are merged, and only if the shell does the same in one process as it did ' +
      'in several. An operand that changes the shell it runs in, or that might be run from a remembered path later, gets a subshell; one with `;` or ' +
      '`||` gets braces. What cannot be joined that way is refused. Merging changes what the build cache can reuse, so this codemod is in no preset ' +
      'that is called safe.',
  },
  run(context) {
    for (const row of rows(context.document, (run) => !context.isIgnored(run))) mergeRow(context, row)
  },
})

/** Merges the longest groups of neighbours that nothing keeps apart; every other pair is refused. */
function mergeRow(context: Context, row: readonly RowRun[]): void {
  let group: Member[] = []
  let lines = 0
  for (const place of row) {
    const member = { place, operand: readOperand(place.run), heredoc: heredocScript(place.run) }
    const last = group.at(-1)
    const own = lineCount(member, group.length === 0, context.text)
    const tooLong = lines + own > context.options.maxLines ? 'too-long' : null
    const reason = last === undefined ? null : (pairRefusal(context, last, member) ?? tooLong)
    if (reason !== null) {
      context.refuse(place.run, reason)
      merge(context, group)
      group = []
      lines = 0
    }
    lines += group.length === 0 ? lineCount(member, true, context.text) : own
    group.push(member)
  }
  merge(context, group)
}

/** How many lines a RUN takes up in the merged one. */
function lineCount({ place: { run, comments }, operand }: Member, isFirst: boolean, text: string): number {
  if (typeof operand === 'string') return linesIn(text.slice(run.start, run.end)) + 2
  const { form } = operand
  const code = linesIn(text.slice(isFirst ? run.start : form.start, form.end))
  return (
    code +
    (isFirst ? 0 : comments.length + linesIn(headComments(operand)) - 1) +
    (operand.comment === null ? 0 : 1)
  )
}

function linesIn(text: string): number {
  return text.split('\n').length
}

function pairRefusal({ document, options, unsafe }: Context, first: Member, second: Member): string | null {
  const reason = surroundingsRefusal(document, first.place, second.place, options)
  const areHeredocs = first.heredoc !== null && second.heredoc !== null
  const isAllowed = (reason === 'scratch-mount' && unsafe) || (reason === 'errexit' && areHeredocs)
  if (reason !== null && !isAllowed) return reason === 'scratch-mount' ? 'opt-in' : reason
  if (!areHeredocs) return textRefusal(first.operand, second.operand, options)
  // Inside a script a Dockerfile comment would become a part of it.
  if (second.place.comments.length > 0) return 'comment-between'
  return unsafe ? null : 'opt-in'
}

/** The merged RUN; null when it would not be read as the RUNs that it is made of. */
function textOf({ document, text, escape }: Context, group: readonly Member[]): MergedText | null {
  const scripts = group.flatMap(({ heredoc }) => heredoc ?? [])
  if (scripts.length === group.length) {
    const eol = lineEndingAt(document, (group[0] as Member).place.run)
    const merged = mergedHeredocs(scripts, text, eol)
    return merged === null ? null : { text: merged, lifted: [] }
  }
  const operands = group.flatMap(({ operand }) => (typeof operand === 'string' ? [] : [operand]))
  const merged = mergedText(
    document,
    text,
    group.map(({ place }) => place),
    operands,
  )
  return isFaithful(merged.text, operands, escape) ? merged : null
}

function merge(context: Context, group: readonly Member[]): void {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  const merged = textOf(context, group)
  if (merged === null) {
    for (const { place } of group.slice(1)) context.refuse(place.run, 'unproven')
    return
  }
  context.rewritesComments({ added: merged.lifted })
  context.editor.replaceRange(
    { start: first.place.run.start, end: last.place.run.end },
    merged.text,
    `merge ${group.length} RUNs`,
  )
}

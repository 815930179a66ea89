import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { lineEndingAt } from '../editor/line-ending.js'
import { heredocScript, mergedHeredocs } from './merge-run/heredoc-script.js'
import { isFaithful } from './merge-run/is-faithful.js'
import { mergedText } from './merge-run/merged-text.js'
import type { Operand, RowRun } from './merge-run/operand.js'
import { type MergeOptions, surroundingsRefusal, textRefusal } from './merge-run/pair-refusal.js'
import { readOperand } from './merge-run/read-operand.js'
import { MERGE_RUN_REASONS } from './merge-run/reasons.js'
import { rows } from './merge-run/rows.js'

type Context = CodemodContext<MergeOptions & { readonly maxLines: number }>

interface Member {
  readonly place: RowRun
  readonly operand: Operand | string
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
      builderStages: { type: 'boolean', default: false, description: 'also merge in stages whose layers are not in the final image' },
      maxCommands: { type: 'integer', minimum: 1, default: 2, description: 'leave a RUN alone that chains more commands than this' },
      maxLines: { type: 'integer', minimum: 2, default: 1000, description: 'the most lines that a merged RUN may have' },
    },
  },
  reasons: MERGE_RUN_REASONS,
  docs: {
    before: 'FROM debian:12\nRUN apt-get update\n# certificates for curl\nRUN apt-get install -y ca-certificates curl\n',
    after: 'FROM debian:12\nRUN apt-get update && \\\n# certificates for curl\n    apt-get install -y ca-certificates curl\n',
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
  for (const place of row) {
    const member = { place, operand: readOperand(place.run) }
    const last = group.at(-1)
    const reason = last === undefined ? null : pairRefusal(context, last, member)
    if (last === undefined || (reason === null && fits(context, [...group, member]))) {
      group.push(member)
      continue
    }
    const isOpen = reason === 'heredoc' && group.length === 1
    if (isOpen && mergeHeredocs(context, last.place, place)) {
      group = []
      continue
    }
    context.refuse(place.run, reason ?? 'too-long')
    merge(context, group)
    group = [member]
  }
  merge(context, group)
}

function pairRefusal({ document, options, unsafe }: Context, first: Member, second: Member): string | null {
  const reason = surroundingsRefusal(document, first.place, second.place, options)
  if (reason !== null && !(reason === 'scratch-mount' && unsafe)) return reason
  return textRefusal(first.operand, second.operand, options)
}

function operandsOf(group: readonly Member[]): readonly Operand[] {
  return group.flatMap(({ operand }) => (typeof operand === 'string' ? [] : [operand]))
}

function fits({ document, text, options }: Context, group: readonly Member[]): boolean {
  if (group.length < 2) return true
  const merged = mergedText(document, text, group.map(({ place }) => place), operandsOf(group))
  return merged.text.split('\n').length - 1 <= options.maxLines
}

function merge(context: Context, group: readonly Member[]): void {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  const operands = operandsOf(group)
  const { text, lifted } = mergedText(context.document, context.text, group.map(({ place }) => place), operands)
  if (!isFaithful(text, operands, context.escape)) {
    context.refuse(last.place.run, 'unproven')
    return
  }
  context.rewritesComments({ added: lifted })
  context.editor.replaceRange({ start: first.place.run.start, end: last.place.run.end }, text, `merge ${group.length} RUNs`)
}

/** Two RUNs that are a here-document each: merged if the user lets us, since one script is another thing than two. */
function mergeHeredocs(context: Context, first: RowRun, second: RowRun): boolean {
  const [one, two] = [heredocScript(first.run), heredocScript(second.run)]
  if (one === null || two === null || !context.unsafe || second.comments.length > 0) return false
  const merged = mergedHeredocs(one, two, context.text, lineEndingAt(context.document, first.run))
  if (merged === null) return false
  context.editor.replaceRange({ start: first.run.start, end: second.run.end }, merged, 'merge 2 here-documents')
  return true
}

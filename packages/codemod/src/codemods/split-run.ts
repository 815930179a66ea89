import type { Comment, Run } from '@dockwright/ast'
import { mounts } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { lineEndingAt } from '../editor/line-ending.js'
import { isFaithful } from './merge-run/is-faithful.js'
import type { Operand } from './merge-run/operand.js'
import { surroundingsRefusal } from './merge-run/pair-refusal.js'
import { readOperand } from './merge-run/read-operand.js'
import { boundaries } from './split-run/boundaries.js'
import { chainOf, type Link } from './split-run/chain-of.js'
import { majorityKeyword } from './split-run/majority-keyword.js'
import { readText } from './split-run/read-text.js'
import { SPLIT_RUN_REASONS } from './split-run/reasons.js'

// The shell and the mounts matter here, not how many layers there are.
const MERGE_OPTIONS = { comments: 'keep', builderStages: true, maxCommands: 1 } as const

/** What a shell sets by itself: a new one has another value, or none. */
const SHELL_VARIABLE =
  /\$\$|\$\{[#!]?\$|\b(?:PPID|BASHPID|PIPESTATUS|BASH_REMATCH|BASH_COMMAND|SECONDS|RANDOM|LINENO)\b/

/** Takes a chain of `&&` apart, the inverse of merge-run. */
export const splitRun = defineCodemod({
  name: 'split-run',
  description: 'split the && chain of a RUN into several RUN instructions',
  level: 'opt-in',
  reasons: SPLIT_RUN_REASONS,
  docs: {
    before:
      'FROM debian:12\nRUN apt-get update && \\\n# certificates for curl\n    apt-get install -y ca-certificates curl\n',
    after:
      'FROM debian:12\nRUN apt-get update\n# certificates for curl\nRUN apt-get install -y ca-certificates curl\n',
    text:
      'The chain is split wherever nothing of the shell before that place can be seen after it: no folder, variable, function or option, and no ' +
      'remembered path of a program. The file system stays the same, but what one operand wrote and a later one removes remains in a layer of its ' +
      'own: the image grows, and a removed secret can be read. So the codemod runs only when it is named as unsafe.',
  },
  run(context) {
    if (!context.text.includes('&&')) return
    const keyword = majorityKeyword(context.document)
    let comments: Comment[] = []
    for (const item of context.document.items) {
      if (item.type === 'Blank') continue
      if (item.type === 'Comment') {
        comments.push(item)
        continue
      }
      if (item.type === 'Run' && !context.isIgnored(item)) splitOne(context, item, comments, keyword)
      comments = []
    }
  },
})

function splitOne(
  context: CodemodContext,
  run: Run,
  comments: readonly Comment[],
  keyword: 'run' | 'RUN',
): void {
  if (!context.text.slice(run.start, run.end).includes('&&') || run.args?.type !== 'ShellForm') return
  const whole = readOperand(run)
  if (typeof whole === 'string') {
    context.refuse(run, whole)
    return
  }
  const links = chainOf(context.text, whole)
  if (links === null) return
  const reason = refusal(context, whole, comments, links)
  if (reason !== null) {
    context.refuse(run, reason)
    return
  }
  const pieces = piecesOf(context, links)
  if (pieces === null) context.refuse(run, 'unproven')
  else if (pieces.length < 2) context.refuse(run, 'state')
  else split(context, whole, pieces, keyword)
}

function refusal(
  { document }: CodemodContext,
  whole: Operand,
  comments: readonly Comment[],
  links: readonly Link[],
): string | null {
  const { run } = whole
  const place = { run, comments }
  const reason = surroundingsRefusal(document, place, place, MERGE_OPTIONS)
  if (reason !== null) return reason
  // Another build can change or prune a cache between two RUNs.
  if (mounts(run, document.escape).some(({ settings }) => settings?.type === 'cache')) return 'scratch-mount'
  if (links.some((link) => link.hasPragma)) return 'pragma'
  if (whole.replacesShell) return 'shell-replaced'
  if (whole.usesRuntimeFiles) return 'runtime-files'
  if (whole.usesLastArgument) return 'last-argument'
  return SHELL_VARIABLE.test(whole.script.source.text) ? 'shell-variable' : null
}

/** The chain's operands, those kept together that must be; null when one is not understood on its own. */
function piecesOf({ escape, text }: CodemodContext, links: readonly Link[]): readonly Link[] | null {
  const operands = links.map(({ start, end }) => readText(text.slice(start, end), escape))
  const known = operands.flatMap((operand) => operand ?? [])
  if (known.length < operands.length) return null
  const starts = [0, ...boundaries(known)]
  return starts.map((start, index) => {
    const first = links[start] as Link
    const last = links[(starts[index + 1] ?? links.length) - 1] as Link
    return { ...first, end: last.end }
  })
}

function split(
  context: CodemodContext,
  { run, form }: Operand,
  pieces: readonly Link[],
  keyword: 'run' | 'RUN',
): void {
  const { document, text, escape } = context
  const operands = pieces.flatMap(({ start, end }) => readText(text.slice(start, end), escape) ?? [])
  if (operands.length < pieces.length || !isFaithful(text.slice(run.start, run.end), operands, escape)) {
    context.refuse(run, 'unproven')
    return
  }
  // BuildKit warns of them once for each instruction that has any.
  const withEmptyLines = pieces.filter(({ start, end }) => /\n[ \t\r]*\n/.test(text.slice(start, end)))
  if (withEmptyLines.length > 1) {
    context.refuse(run, 'empty-continuation')
    return
  }
  if (!context.optIn(run)) return
  const eol = lineEndingAt(document, run)
  const head = [keyword, ...run.flags.map(({ start, end }) => text.slice(start, end))].join(' ')
  let result = text.slice(run.start, form.start)
  for (const [index, { start, end, comments }] of pieces.entries()) {
    if (index > 0) result += eol + comments.map((comment) => comment + eol).join('') + `${head} `
    result += text.slice(start, end)
  }
  result += text.slice(pieces.at(-1)?.end, run.end)
  context.editor.replaceRange(run, result, `split into ${pieces.length} RUNs`)
}

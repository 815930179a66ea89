import { type Comment, commentsOf, type Document, type Item } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { type Stage, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { RENUMBER_REASONS, renumber, renumberRefusal } from './stage-edits/renumber.js'

/** Removes stages that the last stage does not need. */
export const unusedStage = defineCodemod({
  name: 'unused-stage',
  description: 'remove stages that the last stage does not need',
  level: 'opt-in',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      keep: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description:
          'names of stages that are built on their own: what --target, Bake, Compose and CI files name',
      },
    },
  },
  reasons: {
    ...RENUMBER_REASONS,
    'name-twice': 'two stages have the same name, so that removing one changes what the other is',
    ignored: 'a pragma keeps this codemod from the stage',
  },
  docs: {
    options: { keep: ['test'] },
    before:
      'FROM golang:1.24 AS build\nRUN go build -o /app .\n\nFROM build AS test\nRUN go test ./...\n\nFROM build AS lint\nRUN go vet ./...\n\nFROM scratch\nCOPY --from=build /app /app\n',
    after:
      'FROM golang:1.24 AS build\nRUN go build -o /app .\n\nFROM build AS test\nRUN go test ./...\n\nFROM scratch\nCOPY --from=build /app /app\n',
    text:
      'Opt-in, since a stage that nothing in the file needs may still be built with `--target`; name such stages in `keep`. A stage goes with the comments in it and right above it; ' +
      'those that a blank line parts from it stay. References by number are brought up to date. A stage that a FROM could name by way of a variable is not taken for unused.',
  },
  run(context) {
    const { document } = context
    const graph = stages(document)
    const kept = keptStages(graph.stages, context.options.keep)
    const unused = graph.stages.filter(({ index }) => !kept.has(index))
    if (unused.length === 0) return
    const names = graph.stages.flatMap(({ name }) => name ?? [])
    const reason =
      renumberRefusal(context) ??
      (new Set(names).size < names.length ? 'name-twice' : null) ??
      (unused.some(({ from, instructions }) =>
        [from, ...instructions].some((node) => isPinned(context, node)),
      )
        ? 'ignored'
        : null)
    for (const { from } of unused) if (reason !== null) context.refuse(from, reason)
    if (reason !== null || !unused.every(({ from }) => context.optIn(from))) return
    for (const stage of unused) removeStage(context, stage)
    renumber(context, (index) => (kept.has(index) ? [...kept].filter((other) => other < index).length : null))
  },
})

function isPinned(context: CodemodContext, node: Stage['from'] | Stage['instructions'][number]): boolean {
  return node.type !== 'Onbuild' && context.isIgnored(node)
}

/** The stages that are needed, or named to be kept, and all that they refer to. */
function keptStages(all: readonly Stage[], keep: readonly string[]): ReadonlySet<number> {
  const names = new Set(keep.map(goToLower))
  const kept = new Set<number>()
  const pending = all.flatMap(({ index, name, reachable }) =>
    reachable !== 'no' || names.has(name ?? '') || names.has(String(index)) ? [index] : [],
  )
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (kept.has(index)) continue
    kept.add(index)
    for (const { target } of all[index]?.references ?? [])
      if (target.kind === 'stage') pending.push(target.index)
  }
  return kept
}

/** From the comments right above its FROM to its last instruction, and the blank lines after that. */
function removeStage(context: CodemodContext, { from, instructions }: Stage): void {
  const { document, editor } = context
  const { items } = document
  const first = items.indexOf(from) - commentsAbove(document, from).length
  let last = items.indexOf(instructions.at(-1) ?? from)
  while (items[last + 1]?.type === 'Blank') last++
  const removed = items.slice(first, last + 1)
  context.rewritesComments({ removed: removed.flatMap((item) => commentsOf(item).map(({ text }) => text)) })
  editor.replaceRange(
    { start: removed[0]?.start ?? from.start, end: removed.at(-1)?.end ?? from.end },
    '',
    'remove stage',
  )
}

/** The comments without a blank line between them and an item; none when they begin the file, where they are about all of it. */
function commentsAbove({ items }: Document, item: Item): readonly Comment[] {
  const comments: Comment[] = []
  let at = items.indexOf(item) - 1
  for (let above = items[at]; above?.type === 'Comment'; above = items[--at]) comments.push(above)
  return at < 0 || items[at]?.type === 'Directive' ? [] : comments
}

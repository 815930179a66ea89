import { type Comment, commentsOf, type Document, type Item } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { type Stage, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import type { Editor } from '../editor/editor.js'
import { isPragma } from '../context/pragma.js'
import { findsMore } from './finds-more.js'
import { becomesDirective } from './stage-edits/becomes-directive.js'
import { commentsAbove } from './stage-edits/comments-above.js'
import { checksDescriptions } from './stage-edits/checks-descriptions.js'
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
    finding: 'docker build --check would find something that it does not find now',
    directive: 'a comment below the stage would come to be a parser directive',
    'name-twice': 'two stages have the same name, so that removing one changes what the other is',
    pragma: 'a comment above the stage, apart from it, steers a tool and would come to stand above another',
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
        : null) ??
      (unused.some(({ from }) =>
        keptAbove(document, from).some(({ hash }) => isPragma(hash.text) || checksDescriptions(document)),
      )
        ? 'pragma'
        : null) ??
      (unused.some((stage) => becomesDirective(document, ...rangeOf(document, stage))) ? 'directive' : null)
    const change = (editor: Editor): void => {
      for (const stage of unused) removeStage(document, editor, stage)
      renumber({ document, editor }, (index) =>
        kept.has(index) ? [...kept].filter((other) => other < index).length : null,
      )
    }
    const refusal = reason ?? (findsMore(context, change) ? 'finding' : null)
    for (const { from } of unused) if (refusal !== null) context.refuse(from, refusal)
    if (refusal !== null || !unused.every(({ from }) => context.optIn(from))) return
    for (const stage of unused) declareComments(context, stage)
    change(context.editor)
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

function removeStage(document: Document, editor: Editor, stage: Stage): void {
  const removed = document.items.slice(...rangeOf(document, stage))
  const [start, end] = [removed[0]?.start ?? stage.from.start, removed.at(-1)?.end ?? stage.from.end]
  // One edit for all lines: a blank line has nothing but its line ending.
  editor.replaceRange({ start, end }, '', 'remove stage')
}

/** The stage's comments go with it; what else stands above it stays, and comes to stand above another instruction. */
function declareComments(context: CodemodContext, stage: Stage): void {
  const { document } = context
  const removed = document.items.slice(...rangeOf(document, stage)).flatMap(textsOf)
  const kept = keptAbove(document, stage.from).flatMap(textsOf)
  context.rewritesComments({ removed: [...removed, ...kept], added: kept })
}

/** From the comments right above its FROM to its last instruction, and the blank lines after that. */
function rangeOf(document: Document, { from, instructions }: Stage): readonly [first: number, end: number] {
  const { items } = document
  let end = items.indexOf(instructions.at(-1) ?? from) + 1
  while (items[end]?.type === 'Blank') end++
  return [items.indexOf(from) - ownComments(document, from).length, end]
}

function textsOf(item: Item): readonly string[] {
  return commentsOf(item).map(({ text }) => text)
}

/** The comments right above a FROM; none when they begin the file, where they are about all of it. */
function ownComments(document: Document, from: Item): readonly Comment[] {
  const { own } = commentsAbove(document, from)
  const first = own[0] === undefined ? 0 : document.items.indexOf(own[0])
  return document.items.slice(0, first).every(({ type }) => type === 'Directive') ? [] : own
}

/** The other comments between a FROM and the instruction before. */
function keptAbove(document: Document, from: Item): readonly Comment[] {
  const { own, apart } = commentsAbove(document, from)
  return ownComments(document, from).length === 0 ? [...apart, ...own] : apart
}

import { commentsOf, type Document, type From } from '@dockwright/ast'
import { type Stage, type StageReference, spanOfText, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { becomesDirective } from './stage-edits/becomes-directive.js'
import { couldName } from './stage-edits/could-name.js'
import { RENUMBER_REASONS, renumber, renumberRefusal } from './stage-edits/renumber.js'

/** Names images where they are copied from, without a stage of their own. */
export const imageFromStage = defineCodemod({
  name: 'image-from-stage',
  description: 'name images where they are copied from, and drop the stages that are nothing else',
  level: 'opt-in',
  reasons: {
    ...RENUMBER_REASONS,
    'base-stage': 'a stage is built from it, or an ONBUILD copies from it',
    computed:
      'the image has a variable or quotes in it, which --from cannot have, or a FROM may come to the name by a variable',
    platform: 'the stage says which platform the image is for, which --from cannot',
    comments: 'a comment stands above the stage or inside it, or would be a parser directive without it',
    'stage-name': 'the name of the image is that of a stage, or a number',
    'cut-word': 'the name goes on over the end of a line',
    ignored: 'a pragma keeps this codemod from an instruction that names the stage',
  },
  docs: {
    before:
      'FROM ghcr.io/astral-sh/uv:0.8 AS uv\n\nFROM python:3.13\nCOPY --from=uv /uv /bin/uv\nRUN uv sync\n',
    after: 'FROM python:3.13\nCOPY --from=ghcr.io/astral-sh/uv:0.8 /uv /bin/uv\nRUN uv sync\n',
    text:
      'The way back from stage-from-image. Opt-in, since `--target`, Bake, Compose and CI files may name the stage. Only a stage without instructions is dropped, and only ' +
      'if nothing but `COPY --from` and `RUN --mount from=` uses it. References by number are brought up to date.',
  },
  run(context) {
    const { document } = context
    const graph = stages(document)
    const dropped = new Set<number>()
    for (const stage of graph.stages) {
      const uses = graph.references.filter(
        ({ target }) => target.kind === 'stage' && target.index === stage.index,
      )
      if (stage.instructions.length > 0 || stage.base.kind !== 'image' || uses.length === 0) continue
      if (context.isIgnored(stage.from)) continue
      const reason = renumberRefusal(context) ?? refusal(context, stage, uses)
      if (reason !== null) context.refuse(stage.from, reason)
      else if (context.optIn(stage.from)) {
        dropped.add(stage.index)
        drop(context, stage, uses)
      }
    }
    if (dropped.size > 0)
      renumber(context, (index) =>
        dropped.has(index) ? null : index - [...dropped].filter((other) => other < index).length,
      )
  },
})

type Reason = 'base-stage' | 'computed' | 'platform' | 'comments' | 'stage-name' | 'cut-word' | 'ignored'

function refusal(
  context: CodemodContext,
  { from, name, index }: Stage,
  uses: readonly StageReference[],
): Reason | null {
  const { document, text } = context
  const graph = stages(document)
  const image = from.image?.value ?? ''
  if (uses.some(({ kind, isTrigger }) => kind === 'from' || isTrigger)) return 'base-stage'
  if (/["'$\\`]/.test(image)) return 'computed'
  if (name !== null && graph.references.some((reference) => couldName(reference, name))) return 'computed'
  if (from.flags.length > 0) return 'platform'
  if (hasComments(document, from)) return 'comments'
  const isName = graph.stages.some((stage) => stage.name === image && stage.index !== index)
  if (isName || image === name || /^[+-]?\d+$/.test(image)) return 'stage-name'
  if (uses.some(({ instruction }) => context.isIgnored(instruction))) return 'ignored'
  const isCut = uses.some(({ source }) => {
    const span = source === null ? null : spanOfText(source, 0, source.text.length)
    return span === null || text.slice(span.start, span.end) !== source?.text
  })
  return isCut ? 'cut-word' : null
}

function hasComments(document: Document, from: From): boolean {
  const { items } = document
  if (commentsOf(from).length > 0) return true
  let at = items.indexOf(from) - 1
  while (items[at]?.type === 'Blank') at--
  if (items[at]?.type === 'Comment') return true
  let end = items.indexOf(from) + 1
  while (items[end]?.type === 'Blank') end++
  return becomesDirective(document, items.indexOf(from), end)
}

function drop({ document, editor }: CodemodContext, { from }: Stage, uses: readonly StageReference[]): void {
  const { items } = document
  for (const { source } of uses)
    if (source !== null)
      editor.replaceRange(spanOfText(source, 0, source.text.length), from.image?.value ?? '', 'name image')
  let last = items.indexOf(from)
  while (items[last + 1]?.type === 'Blank') last++
  // One edit for all lines: a blank line has nothing but its line ending.
  editor.replaceRange({ start: from.start, end: items[last]?.end ?? from.end }, '', 'remove stage')
}

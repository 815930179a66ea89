import { type Stage, type StageReference, spanOfText, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { commonCase } from './common-case.js'
import { CONTEXTS_OPTION, isContext } from './images/image-options.js'
import { splitName } from './images/image-map.js'
import { insertionPoint } from './stage-edits/insertion-point.js'
import { RENUMBER_REASONS, renumber, renumberRefusal } from './stage-edits/renumber.js'
import { isNameTaken, isStageName } from './stage-edits/stage-name.js'

/** So many names are tried: a FROM that may name anything takes them all. */
const MOST_NAMES = 20

/** An image that is copied from, and the places that name it. */
interface Source {
  readonly image: string
  readonly uses: StageReference[]
}

/** Gives images that are copied from a stage of their own. */
export const stageFromImage = defineCodemod({
  name: 'stage-from-image',
  description: 'give images that are copied from a stage of their own',
  level: 'safe',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { contexts: CONTEXTS_OPTION },
  },
  reasons: {
    ...RENUMBER_REASONS,
    platform: 'the stage is built for a platform of its own, and the image may be another one there',
    computed: 'a FROM is a variable whose value is not known, and could be the name of the new stage',
    'cut-word': 'the name goes on over the end of a line',
    'no-image': 'what stands there is no image name',
  },
  docs: {
    before: 'FROM python:3.13\nCOPY --from=ghcr.io/astral-sh/uv:0.8 /uv /bin/uv\nRUN uv sync\n',
    after:
      'FROM ghcr.io/astral-sh/uv:0.8 AS uv\n\nFROM python:3.13\nCOPY --from=uv /uv /bin/uv\nRUN uv sync\n',
    text:
      'Dependabot and other tools that update images look at FROM only. The stage is named after the image, and stands before the first stage that uses it; references by number are ' +
      'brought up to date. `COPY --from` and `RUN --mount from=` are changed. image-from-stage is the way back.',
  },
  run(context) {
    const sources = sourcesOf(context)
    if (sources.length === 0) return
    const graph = stages(context.document)
    const reason = renumberRefusal(context)
    if (reason !== null) {
      for (const { uses } of sources) for (const use of uses) context.refuse(use.instruction, reason)
      return
    }
    const taken = new Set<string>()
    const changed = new Set(sources.flatMap(({ uses }) => uses))
    const firsts: number[] = []
    for (const { image, uses } of sources) {
      const first = graph.stages[Math.min(...uses.map(({ stage }) => stage))]
      if (first === undefined) continue
      const name = freeName(
        image,
        (candidate) => taken.has(candidate) || isNameTaken(context.document, candidate, changed),
      )
      if (name === null) {
        for (const use of uses) context.refuse(use.instruction, 'computed')
        continue
      }
      taken.add(name)
      firsts.push(first.index)
      insertStage(context, first, image, name)
      for (const { source } of uses)
        if (source !== null) context.editor.replaceRange(spanOfText(source, 0, source.text.length), name)
    }
    renumber(context, (index) => index + firsts.filter((first) => first <= index).length)
  },
})

/** The images that are copied from, in the order of their first uses. What cannot be changed is refused. */
function sourcesOf(context: CodemodContext<{ readonly contexts: readonly string[] }>): readonly Source[] {
  const { references, stages: all } = stages(context.document)
  const sources = new Map<string, Source>()
  for (const reference of references) {
    const { kind, target, instruction, isTrigger, stage } = reference
    if (kind === 'from' || target.kind !== 'image' || isTrigger || context.isIgnored(instruction)) continue
    const image = target.name
    if (isContext(image, context.options.contexts)) continue
    const reason = refusal(context, reference, image, all[stage])
    if (reason !== null) {
      context.refuse(instruction, reason)
      continue
    }
    const source = sources.get(image) ?? { image, uses: [] }
    source.uses.push(reference)
    sources.set(image, source)
  }
  return [...sources.values()]
}

function refusal(
  { text }: CodemodContext,
  { source }: StageReference,
  image: string,
  stage: Stage | undefined,
): 'platform' | 'cut-word' | 'no-image' | null {
  if (stage?.from.flags.some(({ name, value }) => name === 'platform' && !isTarget(value ?? '')) === true)
    return 'platform'
  if (splitName(image) === null) return 'no-image'
  const span = source === null ? null : spanOfText(source, 0, source.text.length)
  return span === null || text.slice(span.start, span.end) !== image ? 'cut-word' : null
}

function isTarget(platform: string): boolean {
  return /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(platform)
}

/** The last part of the image's name, with a number if that is taken; null if no name is free. */
function freeName(image: string, isTaken: (name: string) => boolean): string | null {
  const own = (splitName(image)?.name ?? '').replace(/^.*\//, '')
  const base = isStageName(own) ? own : `image-${own}`
  for (let count = 1; count <= MOST_NAMES; count++) {
    const name = count === 1 ? base : `${base}-${count}`
    if (!isTaken(name)) return name
  }
  return null
}

function insertStage(
  { document, editor }: CodemodContext,
  { from }: Stage,
  image: string,
  name: string,
): void {
  const [keyword, as] = [commonCase(document, 'FROM'), commonCase(document, 'AS')]
  editor.insertBefore(insertionPoint(document, from), `${keyword} ${image} ${as} ${name}\n\n`)
}

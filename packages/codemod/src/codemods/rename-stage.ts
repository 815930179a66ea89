import type { Comment, Document, From, Instruction } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import {
  attachedComments,
  buildChecks,
  type GlobalArgument,
  spanOfText,
  type Stage,
  type StageReference,
  stages,
} from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { imageUses, isShared } from './images/global-argument-uses.js'
import { namedText } from './images/image-text.js'
import { couldName } from './stage-edits/could-name.js'
import { isNameTaken, isStageName } from './stage-edits/stage-name.js'
import { RENAME_MAP } from '../options/rename-map.js'

/** Gives a stage another name. */
export const renameStage = defineCodemod({
  name: 'rename-stage',
  description: 'give stages other names',
  level: 'opt-in',
  options: RENAME_MAP,
  reasons: {
    'invalid-name': 'the new name is none that a stage may have',
    'name-taken': 'the new name is that of a stage or image of this file',
    'name-twice': 'several stages have the old name',
    computed: 'a FROM comes to the name by way of a variable',
    'cut-word': 'a name goes on over the end of a line',
    finding: 'docker build --check has a finding about the comment above the stage, which names it',
    platform: 'the name says which platform the stage is for, and the new one does not',
    onbuild: 'an ONBUILD names the stage, and what builds on this image may have one of that name too',
    ignored: 'a pragma keeps this codemod from an instruction that has the name',
  },
  docs: {
    options: { map: { builder: 'compile' } },
    before:
      'FROM golang:1.24 AS builder\nRUN go build -o /app .\nFROM scratch\nCOPY --from=builder /app /app\n',
    after:
      'FROM golang:1.24 AS compile\nRUN go build -o /app .\nFROM scratch\nCOPY --from=compile /app /app\n',
    text:
      'All uses in the file are renamed: FROM, `COPY --from`, `RUN --mount from=`, the default of an ARG that is for FROM alone, and the comment that describes the stage. Opt-in, since ' +
      '`--target`, Bake, Compose and CI files may name the stage too; the codemod reports each renamed stage, so that they can be looked at.',
  },
  run(context) {
    const { map } = context.options
    for (const [old, name] of Object.entries(map)) {
      const own = stages(context.document).stages.filter((stage) => stage.name === goToLower(old))
      const [stage] = own
      if (stage === undefined || stage.name === name || context.isIgnored(stage.from)) continue
      const reason = own.length > 1 ? 'name-twice' : nameRefusal(context, stage, name)
      const edits = reason === null ? renaming(context, stage) : reason
      if (typeof edits === 'string') {
        context.refuse(stage.from, edits)
        continue
      }
      for (const { start, end } of edits) context.editor.replaceRange({ start, end }, name, 'rename stage')
      for (const comment of describing(context, stage)) redescribe(context, comment, stage.name ?? '', name)
      context.report(
        stage.from,
        `the stage ${old} is now ${name}: look for it in --target, Bake, Compose and CI files`,
      )
    }
  },
})

function nameRefusal(
  { document }: CodemodContext,
  { from, name: old, index }: Stage,
  name: string,
): 'invalid-name' | 'name-taken' | 'finding' | 'platform' | null {
  if (!isStageName(name)) return 'invalid-name'
  const own = stages(document).references.filter(
    ({ target }) => target.kind === 'stage' && target.index === index,
  )
  if (isNameTaken(document, name, new Set(own))) return 'name-taken'
  if (namesPlatform(from, old ?? '') && !namesPlatform(from, name)) return 'platform'
  const isBlamed = buildChecks(document).some(
    ({ rule, message }) => rule === 'InvalidDefinitionDescription' && message.includes(`# ${old ?? ''} <`),
  )
  return isBlamed ? 'finding' : null
}

/** Whether a name has a part of the platform in it, without which BuildKit would find fault with a constant one. */
function namesPlatform({ flags }: From, name: string): boolean {
  const platform = flags.find((flag) => flag.name === 'platform')?.value ?? ''
  return !platform.includes('$') && platform.split('/').some((part) => part !== '' && name.includes(part))
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Every place that has the stage's name, or the reason code why one of them cannot be changed. */
function renaming(context: CodemodContext, stage: Stage): readonly Place[] | string {
  const { document, text } = context
  const { alias } = stage.from
  const graph = stages(document)
  if (alias === null || alias.text !== alias.value) return 'cut-word'
  const places = new Map<number, Place>([[alias.start, alias]])
  for (const reference of graph.references) {
    const { target, instruction } = reference
    if (target.kind !== 'stage' || target.index !== stage.index) {
      if (couldName(reference, stage.name ?? '')) return 'computed'
      continue
    }
    if (target.by === 'index') continue
    if (reference.isTrigger) return 'onbuild'
    if (context.isIgnored(instruction)) return 'ignored'
    const place = placeOf(context, reference)
    if (typeof place === 'string') return place
    if (goToLower(text.slice(place.start, place.end)) !== stage.name) return 'cut-word'
    places.set(place.start, place)
  }
  return [...places.values()]
}

function placeOf({ document }: CodemodContext, reference: StageReference): Place | 'computed' {
  const { source, name } = reference
  if (source !== null) return spanOfText(source, 0, source.text.length)
  const { origins } = namedText(document, reference, name ?? '')
  const [argument = null, ...others] = new Set(origins?.map((origin) => origin.argument))
  if (origins === null || others.length > 0) return 'computed'
  if (argument !== null && !(isForStage(document, argument, reference) && !isShared(document, argument)))
    return 'computed'
  return { start: origins[0]?.start ?? 0, end: origins.at(-1)?.end ?? 0 }
}

/** Whether all FROMs that use an argument come to the stage that a reference names. */
function isForStage(document: Document, { name }: GlobalArgument, { target }: StageReference): boolean {
  const uses = new Set<Instruction>(imageUses(document, name))
  return stages(document).references.every(
    (other) =>
      !uses.has(other.instruction) ||
      (other.target.kind === 'stage' && target.kind === 'stage' && other.target.index === target.index),
  )
}

/** The comments that `docker build --call=outline` shows for the stage (BuildKit's getComment). */
function describing({ document }: CodemodContext, { from, name }: Stage): readonly Comment[] {
  return attachedComments(document, from).flatMap(({ comment, text }) =>
    text.startsWith(`${name ?? ''} `) ? [comment] : [],
  )
}

function redescribe(context: CodemodContext, { hash }: Comment, old: string, name: string): void {
  const text = hash.text.replace(old, () => name)
  context.editor.replaceRange(hash, text, 'rename in description')
  context.rewritesComments({ removed: [hash.text.trimEnd()], added: [text.trimEnd()] })
}

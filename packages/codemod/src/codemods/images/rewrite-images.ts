import type { Span } from '@dockwright/ast'
import { type GlobalArgument, stages } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'
import { imageUses, isShared } from './global-argument-uses.js'
import { imageChanges, type TextChange } from './image-changes.js'
import { type ImageText, imageTexts, type Origin } from './image-text.js'

/** The reason codes that a codemod declares to use `rewriteImages`. */
export const PLACE_REASONS = {
  computed:
    'the part of the name to change comes from several places, or from a variable that is more than plain',
  'shared-arg': 'the ARG that holds the name is used for something else as well',
  'cut-word': 'the name goes on over the end of a line',
} as const satisfies Readonly<Record<string, string>>

/** Those that it declares as well if the new names come from its options. */
export const NAME_REASONS = {
  'stage-name': 'the new name would be read as that of a stage of this file, or as an index',
  'invalid-map': 'what the map gives is no image name',
} as const satisfies Readonly<Record<string, string>>

/** What a codemod wants with an image: another name, or nothing and the reason code why. */
export type Wanted =
  { readonly name: string; readonly isWhole?: boolean } | { readonly refusal: string; readonly hint?: string }

interface Place extends Span {
  readonly text: string
}

/** The edits that one reference needs, all in one place: at the reference, or in the default of an ARG. */
interface Rewrite {
  readonly image: ImageText
  readonly argument: GlobalArgument | null
  readonly places: readonly Place[]
}

/**
 * Gives images other names, wherever they are named: `want` says which, null for one that stays. A name that an ARG holds is
 * changed there, if it is for images alone and all that use it want the same. What cannot be done is refused.
 */
export function rewriteImages(context: CodemodContext, want: (image: ImageText) => Wanted | null): void {
  const rewrites: Rewrite[] = []
  for (const image of imageTexts(context.document)) {
    if (image.node.type !== 'Directive' && context.isIgnored(image.node)) continue
    const wanted = want(image)
    if (wanted === null) continue
    const rewrite =
      'refusal' in wanted ? wanted : rewriteOf(context, image, wanted.name, wanted.isWhole ?? false)
    if ('refusal' in rewrite) context.refuse(image.node, rewrite.refusal, rewrite.hint ?? null)
    else if (rewrite.places.length > 0) rewrites.push(rewrite)
  }
  for (const rewrite of rewrites) if (rewrite.argument === null) carryOut(context, rewrite)
  for (const argument of new Set(rewrites.flatMap((rewrite) => rewrite.argument ?? [])))
    rewriteArgument(
      context,
      argument,
      rewrites.filter((rewrite) => rewrite.argument === argument),
    )
}

function rewriteOf(
  context: CodemodContext,
  image: ImageText,
  name: string,
  isWhole: boolean,
):
  | Rewrite
  | { readonly refusal: keyof typeof PLACE_REASONS | keyof typeof NAME_REASONS; readonly hint?: string } {
  const changes = imageChanges(image.text, name)
  if (changes === null) return { refusal: 'invalid-map', hint: `${JSON.stringify(name)} is no image name` }
  if (changes.length === 0) return { image, argument: null, places: [] }
  if (image.kind !== 'syntax' && isStageName(context, name)) return { refusal: 'stage-name' }
  const { origins } = image
  if (origins === null) return { refusal: 'computed' }
  const ranges = isWhole ? [{ from: 0, to: image.text.length }] : changes.map(named)
  const holders = new Set(
    ranges.flatMap(({ from, to }) => origins.slice(from, to).map((unit) => unit.argument)),
  )
  const [argument = null] = holders
  if (holders.size !== 1) return { refusal: 'computed' }
  const places = changes.map((change) => placeOf(origins, change))
  const isCut = changes.some(({ from, to }, index) => {
    const { start, end } = places[index] ?? { start: 0, end: 0 }
    return context.text.slice(start, end) !== image.text.slice(from, to)
  })
  return isCut ? { refusal: 'cut-word' } : { image, argument, places }
}

/** The characters that decide where a change is made: those that it replaces, or the one before an insertion. */
function named({ from, to }: TextChange): { readonly from: number; readonly to: number } {
  return from === to ? { from: from - 1, to } : { from, to }
}

function placeOf(origins: readonly Origin[], { from, to, text }: TextChange): Place {
  const start = from === to ? (origins[from - 1]?.end ?? 0) : (origins[from]?.start ?? 0)
  return { start, end: from === to ? start : (origins[to - 1]?.end ?? start), text }
}

function isStageName({ document }: CodemodContext, name: string): boolean {
  const lower = name.toLowerCase()
  return (
    lower === 'scratch' ||
    /^[+-]?\d+$/.test(name) ||
    stages(document).stages.some((stage) => stage.name === lower)
  )
}

function rewriteArgument(
  context: CodemodContext,
  argument: GlobalArgument,
  rewrites: readonly Rewrite[],
): void {
  if (context.isIgnored(argument.arg)) return
  const uses = imageUses(context.document, argument.name)
  const wanting = new Set(rewrites.map(({ image }) => image.node))
  const first = rewrites[0]
  const isSame = new Set(rewrites.map(({ places }) => JSON.stringify(places))).size === 1
  if (first === undefined) return
  if (isSame && uses.every((from) => wanting.has(from)) && !isShared(context.document, argument)) {
    carryOut(context, first)
    return
  }
  for (const { image } of rewrites)
    context.refuse(image.node, 'shared-arg', `see what else uses ${argument.name}`)
}

function carryOut({ editor }: CodemodContext, { image, places }: Rewrite): void {
  for (const { start, end, text } of places) editor.replaceRange({ start, end }, text, `rename ${image.text}`)
}

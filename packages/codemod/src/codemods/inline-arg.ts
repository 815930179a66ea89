import {
  type Arg,
  commentsOf,
  type Document,
  type From,
  type Instruction,
  type Item,
  type Pair,
  type Word,
} from '@dockwright/ast'
import { attachedComments, buildChecks, type GlobalArgument, leafSource, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isInstruction } from '../context/placed-instructions.js'
import { isPragma } from '../context/pragma.js'
import { checksDescriptions } from './stage-edits/checks-descriptions.js'
import { imageUses, isShared } from './images/global-argument-uses.js'
import { readTemplate } from './images/read-template.js'

/** Characters that an image's name may have: a value of nothing else needs no quotes and no escapes. */
const IMAGE_TEXT = /^[\w./:@-]+$/

/** Writes the defaults of ARGs into the FROMs that use them. */
export const inlineArg = defineCodemod({
  name: 'inline-arg',
  description: 'write the default of an ARG into the FROMs that use it',
  level: 'opt-in',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      names: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: 'the ARGs to inline; all that are for FROM alone when none is named',
      },
    },
  },
  reasons: {
    'no-default': 'the ARG has no default',
    computed:
      'the default, or a FROM that uses it, has more in it than characters, quotes and plain variables',
    'no-image': 'a FROM that uses the ARG has no valid image by its defaults',
    'shared-arg': 'the ARG is used for something else as well, or is declared twice',
    comments: 'a comment stands above the ARG or inside it',
    'cut-word': 'a word goes on over the end of a line',
    ignored: 'a pragma keeps this codemod from a FROM that uses the ARG',
  },
  docs: {
    before: 'ARG VERSION=22\nFROM node:${VERSION}-slim AS build\nRUN npm ci\n',
    after: 'FROM node:22-slim AS build\nRUN npm ci\n',
    text: 'Dependabot and other tools that update images read no ARG. Opt-in, since a build may give the ARG another value with `--build-arg`. The way back from extract-arg.',
  },
  run(context) {
    const { names } = context.options
    const inlined = new Map<Arg, Pair[]>()
    // From the last to the first: whether a head comment may stay depends on what comes after its ARG.
    for (const argument of [...stages(context.document).globalArguments.values()].reverse()) {
      const { name, arg, pair } = argument
      const uses = imageUses(context.document, name)
      if (uses.length === 0 || context.isIgnored(arg) || (names.length > 0 && !names.includes(name))) continue
      const edits = inlining(context, argument, uses, inlined)
      if (typeof edits === 'string') context.refuse(arg, edits)
      else if (context.optIn(arg)) {
        for (const { start, end, text } of edits)
          context.editor.replaceRange({ start, end }, text, `inline ${name}`)
        inlined.set(arg, [...(inlined.get(arg) ?? []), pair])
      }
    }
    for (const [arg, pairs] of inlined) remove(context, arg, pairs, (item) => isGone(item, inlined))
  },
})

interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

function inlining(
  context: CodemodContext,
  argument: GlobalArgument,
  uses: readonly From[],
  inlined: ReadonlyMap<Arg, readonly Pair[]>,
):
  | readonly Replacement[]
  | 'no-default'
  | 'computed'
  | 'no-image'
  | 'shared-arg'
  | 'comments'
  | 'cut-word'
  | 'ignored' {
  const { name, arg, pair, value } = argument
  if (pair.value === null || value === null) return 'no-default'
  if (isShared(context.document, argument)) return 'shared-arg'
  if (!IMAGE_TEXT.test(value) || /[$\\`]/.test(pair.value.value)) return 'computed'
  if (uses.some((from) => context.isIgnored(from))) return 'ignored'
  if (uses.some((from) => isInvalid(context.document, from))) return 'no-image'
  const following = followingInstruction(context.document, arg, inlined)
  if (hasComments(context.document, arg, uses.includes(following as From))) return 'comments'
  const replacements: Replacement[] = []
  for (const { image } of uses) {
    const own = image === null ? null : replacementsIn(context, image, name, value)
    if (own === null) return 'computed'
    replacements.push(...own)
  }
  const isCut = replacements.some(({ start, end }) => context.text.slice(start, end).includes('\n'))
  return isCut ? 'cut-word' : replacements
}

/** BuildKit's message about such an image quotes it as it is written. */
function isInvalid(document: Document, { start, end }: From): boolean {
  return buildChecks(document).some(
    (finding) => finding.rule === 'InvalidDefaultArgInFrom' && finding.start >= start && finding.end <= end,
  )
}

function replacementsIn(
  { document }: CodemodContext,
  image: Word,
  name: string,
  value: string,
): readonly Replacement[] | null {
  const pieces = readTemplate(image.value)
  if (pieces === null) return null
  const { starts, ends } = leafSource(image, document.escape)
  return pieces.flatMap((piece) =>
    piece.kind === 'variable' && piece.name === name
      ? [{ start: starts[piece.from] ?? image.start, end: ends[piece.to - 1] ?? image.end, text: value }]
      : [],
  )
}

/**
 * Whether a comment is lost or comes to something else without the ARG. Those right above it describe it, or steer the tool
 * that updates it; a head comment may stay if a FROM follows that is changed as well.
 */
function hasComments(document: Document, arg: Arg, isBeforeChanged: boolean): boolean {
  const at = document.items.indexOf(arg)
  if (commentsOf(arg).length > 0 || document.items[at - 1]?.type === 'Comment') return true
  if (isDirectiveBelow(document, at)) return true
  const attached = attachedComments(document, arg)
  return (
    attached.length > 0 &&
    (!isBeforeChanged ||
      checksDescriptions(document) ||
      attached.some(({ comment }) => isPragma(comment.hash.text)))
  )
}

/** Whether the next comment is only kept from being a directive by what stands above it. */
function isDirectiveBelow({ items }: Document, at: number): boolean {
  const isAtTop = items
    .slice(0, at)
    .every(({ type }) => type === 'Directive' || type === 'Arg' || type === 'Blank')
  const next = items.slice(at).find(({ type }) => type !== 'Arg' && type !== 'Blank')
  return isAtTop && next?.type === 'Comment' && /^#\s*(?:syntax|escape|check)\s*=/i.test(next.hash.text)
}

/** The instruction that follows an ARG when the others that are inlined are gone. */
function followingInstruction(
  { items }: Document,
  arg: Arg,
  inlined: ReadonlyMap<Arg, readonly Pair[]>,
): Instruction | null {
  for (const item of items.slice(items.indexOf(arg) + 1)) {
    if (isInstruction(item) && !isGone(item, inlined)) return item
  }
  return null
}

function isGone(item: Item, inlined: ReadonlyMap<Arg, readonly Pair[]>): boolean {
  return item.type === 'Arg' && inlined.get(item)?.length === item.pairs.length
}

function remove(
  { document, editor }: CodemodContext,
  arg: Arg,
  pairs: readonly Pair[],
  isGone: (item: Item) => boolean,
): void {
  if (pairs.length < arg.pairs.length) {
    for (const pair of pairs) editor.remove(pair)
    return
  }
  const { items } = document
  const at = items.indexOf(arg)
  const above = items.slice(0, at).findLast((item) => !isGone(item))
  const next = items[at + 1]
  const isBlankLeft = next?.type === 'Blank' && (above === undefined || above.type === 'Blank')
  editor.replaceRange({ start: arg.start, end: isBlankLeft ? next.end : arg.end }, '', 'remove ARG')
}

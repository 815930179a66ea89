import { type Arg, commentsOf, type From, type Pair, type Word } from '@dockwright/ast'
import { type GlobalArgument, leafSource, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
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
    for (const argument of stages(context.document).globalArguments.values()) {
      const { name, arg, pair } = argument
      const uses = imageUses(context.document, name)
      if (uses.length === 0 || context.isIgnored(arg) || (names.length > 0 && !names.includes(name))) continue
      const edits = inlining(context, argument, uses)
      if (typeof edits === 'string') context.refuse(arg, edits)
      else if (context.optIn(arg)) {
        for (const { start, end, text } of edits)
          context.editor.replaceRange({ start, end }, text, `inline ${name}`)
        inlined.set(arg, [...(inlined.get(arg) ?? []), pair])
      }
    }
    for (const [arg, pairs] of inlined) remove(context, arg, pairs)
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
): readonly Replacement[] | 'no-default' | 'computed' | 'shared-arg' | 'comments' | 'cut-word' | 'ignored' {
  const { name, arg, pair, value } = argument
  if (pair.value === null || value === null) return 'no-default'
  if (isShared(context.document, argument)) return 'shared-arg'
  if (!IMAGE_TEXT.test(value) || /[$\\`]/.test(pair.value.value)) return 'computed'
  if (uses.some((from) => context.isIgnored(from))) return 'ignored'
  if (hasComments(context, arg)) return 'comments'
  const replacements: Replacement[] = []
  for (const { image } of uses) {
    const own = image === null ? null : replacementsIn(context, image, name, value)
    if (own === null) return 'computed'
    replacements.push(...own)
  }
  const isCut = replacements.some(({ start, end }) => context.text.slice(start, end).includes('\n'))
  return isCut ? 'cut-word' : replacements
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

/** Comments above an ARG describe it, or steer the tool that updates it. */
function hasComments({ document }: CodemodContext, arg: Arg): boolean {
  const { items } = document
  return commentsOf(arg).length > 0 || items[items.indexOf(arg) - 1]?.type === 'Comment'
}

function remove({ document, editor }: CodemodContext, arg: Arg, pairs: readonly Pair[]): void {
  if (pairs.length < arg.pairs.length) {
    for (const pair of pairs) editor.remove(pair)
    return
  }
  const { items } = document
  const at = items.indexOf(arg)
  const isFirst = at === 0 || items[at - 1]?.type === 'Blank'
  const next = items[at + 1]
  const end = isFirst && next?.type === 'Blank' ? next.end : arg.end
  editor.replaceRange({ start: arg.start, end }, '', 'remove ARG')
}

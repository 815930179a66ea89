import type { Arg, From, Item } from '@dockwright/ast'
import { isProxyArgument, PLATFORM_ARGUMENTS, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isPragma } from '../context/pragma.js'
import { placedInstructions } from '../context/placed-instructions.js'
import { commonCase } from './common-case.js'
import { splitName } from './images/image-map.js'
import { type ImageText, imageTexts } from './images/image-text.js'
import { checksDescriptions } from './stage-edits/checks-descriptions.js'
import { insertionPoint } from './stage-edits/insertion-point.js'
import { stringMap } from '../options/string-map.js'

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Puts the tags of images into ARGs. */
export const extractArg = defineCodemod({
  name: 'extract-arg',
  description: 'put the tag of an image into an ARG before the first FROM',
  level: 'safe',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      map: stringMap('images to the names of ARGs: `node` to `NODE_VERSION`'),
    },
  },
  reasons: {
    'invalid-name': 'the name is none that an ARG may have, or one that the build sets itself',
    'name-taken': 'the file uses the name already',
    'different-tags': 'the image has other tags elsewhere in the file',
    digest: 'the image is pinned by a digest, which would be wrong for every other tag',
    'no-tag': 'the image has no tag',
    computed: 'the tag is not written out in the FROM',
  },
  docs: {
    options: { map: { node: 'NODE_VERSION' } },
    before: 'FROM node:22 AS build\nRUN npm ci\nFROM node:22\nCOPY --from=build /app /app\n',
    after:
      'ARG NODE_VERSION=22\nFROM node:${NODE_VERSION} AS build\nRUN npm ci\nFROM node:${NODE_VERSION}\nCOPY --from=build /app /app\n',
    text: 'All FROMs of the image get the variable, and must have the same tag. `COPY --from` and mounts cannot have variables and stay as they are. Dependabot reads no ARG; inline-arg is the way back.',
  },
  run(context) {
    const { map } = context.options
    if (Object.keys(map).length === 0) return
    const images = imageTexts(context.document).filter(({ kind }) => kind === 'from')
    for (const [key, name] of Object.entries(map)) {
      const fullName = splitName(key)?.fullName
      const own = images.filter(({ text }) => splitName(text)?.fullName === fullName)
      // What is a variable already is nothing to extract.
      const written = own.filter(({ origins }) => origins?.some(({ argument }) => argument !== null) !== true)
      if (written.length > 0) extract(context, written, name)
    }
  },
})

function extract(context: CodemodContext, images: readonly ImageText[], name: string): void {
  const reason = refusal(context, images, name)
  if (reason !== null) {
    for (const { node } of images) context.refuse(node, reason)
    return
  }
  const tag = splitName(images[0]?.text ?? '')?.tag ?? ''
  for (const { text, origins } of images) {
    const range = splitAt(text)
    const start = origins?.[range.from]?.start
    const end = origins?.[range.to - 1]?.end
    if (start !== undefined && end !== undefined)
      context.editor.replaceRange({ start, end }, `\${${name}}`, `extract ${name}`)
  }
  insertArgument(context, name, tag)
}

function refusal(
  context: CodemodContext,
  images: readonly ImageText[],
  name: string,
): 'invalid-name' | 'name-taken' | 'different-tags' | 'digest' | 'no-tag' | 'computed' | null {
  const names = images.map(({ text }) => splitName(text))
  if (
    !NAME.test(name) ||
    PLATFORM_ARGUMENTS.has(name) ||
    isProxyArgument(name) ||
    name.startsWith('BUILDKIT_')
  )
    return 'invalid-name'
  if (isUsed(context, name)) return 'name-taken'
  if (names.some((image) => (image?.digest ?? null) !== null)) return 'digest'
  if (names.some((image) => image?.tag === null)) return 'no-tag'
  if (new Set(names.map((image) => image?.tag)).size > 1) return 'different-tags'
  const isWritten = images.every(({ node, text, origins }) => {
    const { from, to } = splitAt(text)
    const [start, end] = [origins?.[from]?.start ?? 0, origins?.[to - 1]?.end ?? 0]
    // In single quotes it would be no variable.
    const isQuoted = node.type === 'From' && (node.image?.value ?? '').includes("'")
    return !isQuoted && context.text.slice(start, end) === text.slice(from, to)
  })
  return isWritten ? null : 'computed'
}

/** A stage that declares an ARG of the name, or uses it, would get the value. */
function isUsed({ document, text }: CodemodContext, name: string): boolean {
  return (
    new RegExp(`\\b${name}\\b`).test(text) ||
    placedInstructions(document).some(
      ({ instruction }) =>
        instruction.type === 'Arg' && instruction.pairs.some(({ key }) => key.value === name),
    )
  )
}

function splitAt(text: string): { readonly from: number; readonly to: number } {
  const colon = text.lastIndexOf(':')
  return { from: colon + 1, to: text.length }
}

/** After the last ARG before the first FROM; without one, where it leaves every comment with what it is about. */
function insertArgument(context: CodemodContext, name: string, tag: string): void {
  const { document, editor } = context
  const { globalArgs, stages: all } = stages(document)
  const last: Arg | undefined = globalArgs.at(-1)
  const keyword = commonCase(document, 'ARG')
  const from = all[0]?.from
  if (last !== undefined) editor.insertAfter(last, `${keyword} ${name}=${tag}`)
  else if (from !== undefined) editor.insertBefore(argumentPoint(context, from), `${keyword} ${name}=${tag}`)
}

/** Below the file's head comment, if a blank line parts it from the FROM and no tool reads it. */
function argumentPoint({ document, editor }: CodemodContext, from: From): Item {
  const { items } = document
  const top = insertionPoint(document, from)
  const above = items.slice(items.indexOf(top), items.indexOf(from))
  const isChanged = editor.edits.some(({ start, end }) => start >= from.start && end <= from.end)
  const hasMeaning = above.some(
    (item) => item.type === 'Comment' && (isPragma(item.hash.text) || describes(item.hash.text, from)),
  )
  if (!isChanged || hasMeaning || checksDescriptions(document)) return top
  let at = items.indexOf(from)
  while (items[at - 1]?.type === 'Comment') at--
  return items[at] ?? from
}

function describes(comment: string, { alias }: From): boolean {
  return alias !== null && comment.slice(1).trim().toLowerCase().startsWith(`${alias.value.toLowerCase()} `)
}

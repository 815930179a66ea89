import { defineCodemod } from '../codemod.js'
import { CONTEXTS_OPTION, isContext } from './images/image-options.js'
import { effectiveTag, type SplitName, splitName } from './images/image-map.js'
import { NAME_REASONS, PLACE_REASONS, rewriteImages, type Wanted } from './images/rewrite-images.js'
import { settle } from './images/settle.js'
import { stringMap } from '../options/string-map.js'

/** A tag of an image, and what takes its place. */
interface Bump {
  readonly fullName: string
  readonly tag: string
  readonly newTag: string
  readonly newDigest: string | null
}

/** Takes other tags of the same images, as a map says. */
export const bumpTag = defineCodemod({
  name: 'bump-tag',
  description: 'take another tag of an image',
  level: 'opt-in',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      map: stringMap(
        'images with tags to tags: `node:16` to `22`, which makes `node:22-slim` of `node:16-slim` too',
      ),
      contexts: CONTEXTS_OPTION,
    },
  },
  reasons: {
    ...PLACE_REASONS,
    'invalid-map': NAME_REASONS['invalid-map'],
    digest: 'the image is pinned by a digest, and the map gives no new one',
    'cyclic-map': 'the map leads from tag to tag without end',
    'other-image': 'the map gives another image; replace-image is for that',
  },
  docs: {
    options: { map: { 'node:16': '22' } },
    before:
      'ARG NODE=16\nFROM node:${NODE}-slim AS build\nRUN npm ci\nFROM node:16-alpine\nCOPY --from=build /app /app\n',
    after:
      'ARG NODE=22\nFROM node:${NODE}-slim AS build\nRUN npm ci\nFROM node:22-alpine\nCOPY --from=build /app /app\n',
    text:
      'A key stands for its tag alone and for the tag with a variant (`16-slim`), never for the beginning of another version (`16.20`); a key with the variant ' +
      'comes first. A value is a tag, or the image with its tag. A pinned image is changed only if the value gives the new digest ' +
      '(`22@sha256:…`). An ARG that holds the tag is changed when it is for FROM alone and all that use it want the same.',
  },
  run(context) {
    const { map, contexts } = context.options
    if (Object.keys(map).length === 0) return
    const bumps = Object.entries(map).map(([key, value]) => bumpOf(key, value))
    if (bumps.includes('other-image')) {
      for (const from of context.instructions('From')) context.refuse(from, 'other-image')
      return
    }
    const known = bumps.filter((bump) => typeof bump !== 'string')
    rewriteImages(context, ({ text }) => (isContext(text, contexts) ? null : wanted(text, known)))
  },
})

/** `skip` for a key without a tag, which says nothing. */
function bumpOf(key: string, value: string): Bump | 'other-image' | 'skip' {
  const old = splitName(key)
  const tag = old?.tag ?? null
  if (old === null || tag === null) return 'skip'
  const next = splitName(/^[\w.-]+(?:@|$)/.test(value) ? `${old.name}:${value}` : value)
  if (next === null || next.tag === null || next.fullName !== old.fullName) return 'other-image'
  return { fullName: old.fullName, tag, newTag: next.tag, newDigest: next.digest }
}

function wanted(text: string, bumps: readonly Bump[]): Wanted | null {
  const old = splitName(text)
  if (old === null) return null
  const name = settle(text, (current) => bumped(current, bumps))
  if (name === null) return { refusal: 'cyclic-map' }
  if (name === text) return null
  const isStale = old.digest !== null && splitName(name)?.digest === old.digest
  return isStale ? { refusal: 'digest', hint: 'give the digest in the map, as in 22@sha256:…' } : { name }
}

function bumped(text: string, bumps: readonly Bump[]): string {
  const image = splitName(text)
  const tag = image === null ? null : effectiveTag(image)
  if (image === null || tag === null) return text
  const own = bumps.filter(({ fullName }) => fullName === image.fullName)
  const exact = own.find((bump) => bump.tag === tag)
  const bump = exact ?? longest(own.filter((candidate) => tag.startsWith(`${candidate.tag}-`)))
  if (bump === null) return text
  const digest = exact?.newDigest ?? image.digest
  return withTag(image, bump.newTag + tag.slice(bump.tag.length), digest)
}

function longest(bumps: readonly Bump[]): Bump | null {
  return bumps.reduce<Bump | null>(
    (best, bump) => (best === null || bump.tag.length > best.tag.length ? bump : best),
    null,
  )
}

function withTag({ name }: SplitName, tag: string, digest: string | null): string {
  return `${name}:${tag}${digest === null ? '' : `@${digest}`}`
}

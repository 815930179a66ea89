import type { From } from '@dockwright/ast'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { CONTEXTS_OPTION, isContext } from './images/image-options.js'
import { effectiveTag, splitName } from './images/image-map.js'
import type { ImageText } from './images/image-text.js'
import { PLACE_REASONS, rewriteImages, type Wanted } from './images/rewrite-images.js'

const DIGEST = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } as const

/** What the map says of one image: the digest of its index, or that of one platform's image. */
type Pin = string | { readonly digest: string; readonly platform: string }

/** Pins images by the digests that a map gives. */
export const pinDigest = defineCodemod({
  name: 'pin-digest',
  description: 'pin images by their digests',
  level: 'context',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      map: {
        type: 'object',
        additionalProperties: {
          anyOf: [
            DIGEST,
            {
              type: 'object',
              additionalProperties: false,
              required: ['digest', 'platform'],
              properties: { digest: DIGEST, platform: { type: 'string' } },
            },
          ],
        },
        default: {},
        description:
          'images with tags to the digests of their indexes; to `{ "digest", "platform" }` where the digest is that of one platform\'s image',
      },
      contexts: CONTEXTS_OPTION,
    },
  },
  reasons: {
    ...PLACE_REASONS,
    'single-platform': 'the digest is that of one platform, which this place does not ask for',
    'other-digest': 'the image is pinned by another digest',
  },
  docs: {
    options: { map: { 'node:22': `sha256:${'0123456789abcdef'.repeat(4)}` } },
    before: 'FROM node:22 AS build\nRUN npm ci\n',
    after: `FROM node:22@sha256:${'0123456789abcdef'.repeat(4)} AS build\nRUN npm ci\n`,
    text:
      'The digests come from you, as a lock file: nothing is looked up. The tag stays, for people and for the tools that update digests. Only a name that is written in one ' +
      'place is pinned: with `node:${VERSION}` the digest would be wrong for every other version. An image that is pinned by another digest is ' +
      'changed with `--unsafe` only.',
  },
  run(context) {
    const { map, contexts } = context.options
    const pins = new Map<string, Pin>()
    for (const [key, pin] of Object.entries(map)) {
      const name = splitName(key)
      if (name !== null) pins.set(`${name.fullName}:${name.tag ?? 'latest'}`, pin as Pin)
    }
    if (pins.size > 0)
      rewriteImages(context, (image) =>
        isContext(image.text, contexts) ? null : wanted(context, image, pins),
      )
  },
})

function wanted(
  context: CodemodContext,
  { node, text }: ImageText,
  pins: ReadonlyMap<string, Pin>,
): Wanted | null {
  const image = splitName(text)
  if (image === null) return null
  const tag = image.tag ?? effectiveTag(image)
  const pin = tag === null ? undefined : pins.get(`${image.fullName}:${tag}`)
  if (pin === undefined) return null
  const digest = typeof pin === 'string' ? pin : pin.digest
  if (digest === image.digest) return null
  if (typeof pin !== 'string' && platformOf(node) !== pin.platform) return { refusal: 'single-platform' }
  if (image.digest !== null && !context.unsafe)
    return { refusal: 'other-digest', hint: 'name this codemod as unsafe to change it' }
  return { name: `${text.replace(/@.*/, '')}@${digest}`, isWhole: true }
}

/** The platform that a FROM names literally; null for any other place. */
function platformOf(node: ImageText['node']): string | null {
  return node.type === 'From' ? literalPlatform(node) : null
}

function literalPlatform({ flags }: From): string | null {
  return flags.find(({ name }) => name === 'platform')?.value ?? null
}

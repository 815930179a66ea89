import { defineCodemod } from '../codemod.js'
import { CONTEXTS_OPTION, isContext } from './images/image-options.js'
import { splitName } from './images/image-map.js'
import { NAME_REASONS, PLACE_REASONS, rewriteImages, type Wanted } from './images/rewrite-images.js'
import { settle } from './images/settle.js'
import { compileImageMap, type ImageMapping } from './replace-image/compile-image-map.js'
import { stringMap } from '../options/string-map.js'

/** Takes images from elsewhere, as a map says. */
export const replaceImage = defineCodemod({
  name: 'replace-image',
  description: 'take images from another registry or repository',
  level: 'safe',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      map: stringMap(
        'images to images: `node`, `node:20`, `ghcr.io/team/app`, or all below a prefix, as in `docker.io/*` to `mirror.example/hub/*`',
      ),
      contexts: CONTEXTS_OPTION,
    },
  },
  reasons: {
    ...PLACE_REASONS,
    ...NAME_REASONS,
    digest: 'the image is pinned by a digest, which may not be that of the other image',
    'cyclic-map': 'the map leads from image to image without end',
  },
  docs: {
    options: { map: { node: 'mirror.example/node' } },
    before:
      'ARG VERSION=22\nFROM docker.io/node:${VERSION} AS build\nRUN npm ci\nFROM scratch\nCOPY --from=node:22-slim /usr /usr\n',
    after:
      'ARG VERSION=22\nFROM mirror.example/node:${VERSION} AS build\nRUN npm ci\nFROM scratch\nCOPY --from=mirror.example/node:22-slim /usr /usr\n',
    text:
      'Names are compared in full, so that `node`, `docker.io/node` and `docker.io/library/node` are one image. The map is yours to answer for: the ' +
      'codemod proves that nothing but the image changes. FROM, `COPY --from`, `RUN --mount from=` and `# syntax` are changed, and ' +
      'the default of an ARG that is for FROM alone. Stages, indexes, `scratch` and the names in `contexts` are no images. A digest is kept ' +
      'where the repository stays the same in another registry; with `--unsafe` it is dropped where it cannot be kept.',
  },
  run(context) {
    const { map, contexts } = context.options
    if (Object.keys(map).length === 0) return
    const mapping = compileImageMap(map)
    rewriteImages(context, ({ text }) =>
      isContext(text, contexts) ? null : wanted(text, mapping, context.unsafe),
    )
  },
})

function wanted(text: string, mapping: ImageMapping, unsafe: boolean): Wanted | null {
  const old = splitName(text)
  if (old === null) return null
  const name = settle(text, (current) => {
    const image = splitName(current)
    return image === null ? current : mapping(image, current)
  })
  if (name === null) return { refusal: 'cyclic-map' }
  if (name === text) return null
  const next = splitName(name)
  if (next === null || old.digest === null) return { name }
  const isKept = next.digest !== old.digest ? next.digest !== null : isMirror(next.fullName, old.fullName)
  if (isKept) return { name }
  if (!unsafe) return { refusal: 'digest', hint: 'give the digest in the map, or drop it with --unsafe' }
  return { name: name.replace(/@.*/, '') }
}

/** Whether a name is that of the same repository elsewhere: only the registry differs, or the full path has more before it. */
function isMirror(fullName: string, oldName: string): boolean {
  const [path, oldPath] = [pathOf(fullName), pathOf(oldName)]
  return path.replace(/^library\//, '') === oldPath.replace(/^library\//, '') || path.endsWith(`/${oldPath}`)
}

function pathOf(fullName: string): string {
  return fullName.slice(fullName.indexOf('/') + 1)
}

import { effectiveTag, type SplitName, splitName } from '../images/image-map.js'

const HUB = 'docker.io/'
const WILDCARD = '/*'

/** Answers what a map makes of an image's name: the same name when it says nothing about it. */
export type ImageMapping = (image: SplitName, text: string) => string

interface Prefix {
  readonly prefix: string
  readonly target: string
}

/**
 * Reads a map from images to images. A key is a name (`node`, which is docker.io/library/node), a name with a tag or a digest, or
 * a prefix (`docker.io/*`); the most exact one counts. What a value leaves open, the tag and the digest, stays as it was.
 */
export function compileImageMap(map: Readonly<Record<string, string>>): ImageMapping {
  const exact = new Map<string, string>()
  const prefixes: Prefix[] = []
  for (const [key, target] of Object.entries(map)) {
    const prefix = prefixOf(key)
    const split = splitName(key)
    if (prefix !== null) prefixes.push({ prefix, target })
    else if (split !== null) exact.set(keyOf(split.fullName, split.tag, split.digest), target)
  }
  prefixes.sort((first, second) => second.prefix.length - first.prefix.length)
  return (image, text) => {
    const { fullName, tag, digest } = image
    const target =
      exact.get(keyOf(fullName, tag, digest)) ??
      exact.get(keyOf(fullName, null, digest)) ??
      exact.get(keyOf(fullName, effectiveTag(image), null)) ??
      exact.get(keyOf(fullName, null, null))
    if (target !== undefined) return completed(target, image)
    const found = prefixes.find(({ prefix }) => fullName.startsWith(prefix))
    if (found === undefined) return text
    const rest = fullName.slice(found.prefix.length)
    const base = found.target.endsWith(WILDCARD)
      ? found.target.slice(0, -1)
      : `${found.target.replace(/\/$/, '')}/`
    return completed(base + rest, image)
  }
}

/** `docker.io/*`, `bitnami/*`: what full names begin with. Null for a key that is no prefix. */
function prefixOf(key: string): string | null {
  if (!key.endsWith(WILDCARD)) return null
  const prefix = key.slice(0, -1).replace(/^index\.docker\.io\//, HUB)
  const [first = ''] = prefix.split('/')
  return first === 'localhost' || /[.:]/.test(first) ? prefix : HUB + prefix
}

function keyOf(fullName: string, tag: string | null, digest: string | null): string {
  return `${fullName}:${tag ?? ''}@${digest ?? ''}`
}

/** A value with the tag and the digest that it leaves open. */
function completed(target: string, image: SplitName): string {
  const own = splitName(target)
  if (own === null) return target
  const tag = own.tag ?? (own.digest === null ? image.tag : null)
  const digest = own.digest ?? (own.tag === null ? image.digest : null)
  return own.name + (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`)
}

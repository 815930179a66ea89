import type { Document } from '@dockwright/ast'
import type { TargetBuilder } from './target-builder.js'

/** A version of BuildKit's Dockerfile frontend: `1.4` is `{ major: 1, minor: 4 }`. */
interface Version {
  readonly major: number
  readonly minor: number
}

const LATEST: Version = { major: Infinity, minor: Infinity }
const NONE: Version = { major: 1, minor: 0 }
/** The frontend built into Docker Engine 23.0, the first that builds with BuildKit by default. */
const BUILT_IN: Version = { major: 1, minor: 5 }

const OFFICIAL =
  /^(?:(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\/)?docker\/dockerfile(?:-upstream)?(?::([^@]+))?(@.+)?$/
const TAG = /^v?(\d+)(?:\.(\d+))?/

/**
 * Whether the frontend that reads a document knows what a version brought. `# syntax=` decides; without one, the frontend
 * that is built into the oldest BuildKit-by-default Docker counts. Builders other than BuildKit know none of it.
 */
export function frontendSupports(document: Document, builder: TargetBuilder, version: string): boolean {
  const needed = readVersion(version)
  const actual = builder === 'buildkit' ? frontendVersion(document) : NONE
  return actual.major > needed.major || (actual.major === needed.major && actual.minor >= needed.minor)
}

function frontendVersion(document: Document): Version {
  const directive = document.items.find((item) => item.type === 'Directive' && item.name === 'syntax')
  if (directive?.type !== 'Directive') return BUILT_IN
  const official = OFFICIAL.exec(directive.value.split(' ')[0] ?? '')
  if (official === null) return NONE
  const [, tag, digest] = official
  const version = tag === undefined ? LATEST : readVersion(tag)
  // A digest holds one release; a tag that moves does not tell which.
  return digest !== undefined && version.minor === Infinity ? NONE : version
}

/** `1` and names (`latest`, `labs`, `master`) move with the releases; `1.4` and `1.4.3-labs` do not. */
function readVersion(tag: string): Version {
  const match = TAG.exec(tag)
  if (match === null) return LATEST
  const major = Number(match[1])
  return { major, minor: match[2] === undefined ? Infinity : Number(match[2]) }
}

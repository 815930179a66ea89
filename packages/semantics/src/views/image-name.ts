import { goToLower } from '@dockwright/parser'

/** `[from, to)` of the text that was parsed. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** The parts of an image's name as they are written; what is not written is null. */
export interface ImageName {
  /** Null for Docker Hub. */
  readonly registry: TextRange | null
  readonly repository: TextRange
  readonly tag: TextRange | null
  readonly digest: TextRange | null
  /** The full name, without tag and digest: `docker.io/library/node`. */
  readonly fullName: string
}

/** `name` is null if and only if `error` is not; `error` is the text of distribution's reference package. */
export type ParsedImageName =
  { readonly name: ImageName; readonly error: null } | { readonly name: null; readonly error: string }

const HUB = 'docker.io'
const OLD_HUB = 'index.docker.io'
const OFFICIAL = 'library/'
const LONGEST = 255

const IDENTIFIER = /^[a-f0-9]{64}$/
const HOST =
  /^(?:[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*(?:\.[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/
const PATH = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/
const TAG = /^\w[\w.-]{0,127}$/
const DIGEST = /^([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*):([0-9a-fA-F]{32,})$/
const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])
const INVALID = 'invalid reference format'
const INVALID_DIGEST = 'invalid checksum digest format'

/**
 * Reads an image's name. Mirrors ParseNormalizedNamed of github.com/distribution/reference.
 *
 *     registry.example:5000/team/app:1.2@sha256:…
 *     ^registry             ^        ^tag ^digest
 *                           ^repository
 */
export function parseImageName(text: string): ParsedImageName {
  if (IDENTIFIER.test(text)) {
    return failure(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`)
  }
  const registryEnd = registryLength(text)
  const from = registryEnd === null ? 0 : registryEnd + 1
  const digestAt = text.indexOf('@', from)
  const nameEnd = digestAt === -1 ? text.length : digestAt
  const colon = text.indexOf(':', from)
  const tagAt = colon === -1 || colon > nameEnd ? -1 : colon
  const to = tagAt === -1 ? nameEnd : tagAt
  const written = registryEnd === null ? HUB : text.slice(0, registryEnd)
  const host = written === OLD_HUB ? HUB : written
  const prefix = host === HUB && !text.includes('/', from) ? OFFICIAL : ''
  const own = prefix + text.slice(from, to)
  const remote = prefix + text.slice(from, colon === -1 ? undefined : colon)
  if (goToLower(remote) !== remote)
    return failure(`${INVALID}: repository name (${remote}) must be lowercase`)
  const tag = tagAt === -1 ? null : text.slice(tagAt + 1, nameEnd)
  const digest = digestAt === -1 ? null : text.slice(digestAt + 1)
  if (!fits(host, own, tag, digest)) {
    const lower = [tag, digest].map((part) => (part === null ? null : goToLower(part)))
    const isCase = fits(goToLower(host), goToLower(own), lower[0] ?? null, lower[1] ?? null)
    return failure(isCase ? 'repository name must be lowercase' : INVALID)
  }
  const isHost = HOST.test(host)
  const path = isHost ? own : `${host}/${own}`
  if (path.length > LONGEST) return failure(`repository name must not be more than ${LONGEST} characters`)
  const digestError = digest === null ? null : checkDigest(digest)
  if (digestError !== null) return failure(digestError)
  return {
    name: {
      registry: registryEnd === null || !isHost ? null : { from: 0, to: registryEnd },
      repository: { from: isHost ? from : 0, to },
      tag: tag === null ? null : { from: tagAt + 1, to: nameEnd },
      digest: digest === null ? null : { from: digestAt + 1, to: text.length },
      fullName: `${host}/${own}`,
    },
    error: null,
  }
}

/** The package's ReferenceRegexp. What cannot be a host, such as `a_b.c`, may still be the first part of a path. */
function fits(host: string, path: string, tag: string | null, digest: string | null): boolean {
  if (!PATH.test(HOST.test(host) ? path : `${host}/${path}`)) return false
  return (tag === null || TAG.test(tag)) && (digest === null || DIGEST.test(digest))
}

/** How long the registry at the start is; null when there is none (splitDockerDomain). */
function registryLength(text: string): number | null {
  const slash = text.indexOf('/')
  if (slash === -1) return null
  const first = text.slice(0, slash)
  const isRegistry = first === 'localhost' || /[.:]/.test(first) || goToLower(first) !== first
  return isRegistry ? slash : null
}

/** Mirrors go-digest's Digest.Validate. */
function checkDigest(digest: string): string | null {
  const [, algorithm = '', encoded = ''] = DIGEST.exec(digest) ?? []
  const length = DIGEST_LENGTHS.get(algorithm)
  if (length === undefined) {
    return /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(algorithm) ? 'unsupported digest algorithm' : INVALID_DIGEST
  }
  if (encoded.length !== length) return 'invalid checksum digest length'
  return /^[a-f0-9]+$/.test(encoded) ? null : INVALID_DIGEST
}

function failure(error: string): ParsedImageName {
  return { name: null, error }
}

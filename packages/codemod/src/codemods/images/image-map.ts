import { parseImageName } from '@dockwright/semantics'

/** An image's name, taken apart. `name` is the registry and repository as written, `fullName` the same in full. */
export interface SplitName {
  readonly name: string
  readonly fullName: string
  readonly tag: string | null
  readonly digest: string | null
}

/** Null for a text that is no image's name. */
export function splitName(text: string): SplitName | null {
  const { name } = parseImageName(text)
  if (name === null) return null
  const { repository, fullName, tag, digest } = name
  return {
    name: text.slice(0, repository.to),
    fullName,
    tag: tag === null ? null : text.slice(tag.from, tag.to),
    digest: digest === null ? null : text.slice(digest.from, digest.to),
  }
}

/** A name without tag and digest is that of `latest`. */
export function effectiveTag({ tag, digest }: SplitName): string | null {
  return tag ?? (digest === null ? 'latest' : null)
}

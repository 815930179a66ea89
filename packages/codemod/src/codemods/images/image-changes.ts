import { type ImageName, parseImageName } from '@dockwright/semantics'

/** A replacement in the text of an image's name. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What to change in one image's name, part by part, so that it becomes another. Null when one of them is no name. */
export function imageChanges(before: string, after: string): readonly TextChange[] | null {
  const old = parseImageName(before).name
  const next = parseImageName(after).name
  if (old === null || next === null) return null
  const changes: TextChange[] = []
  const name = after.slice(0, next.repository.to)
  if (name !== before.slice(0, old.repository.to))
    changes.push({ from: 0, to: old.repository.to, text: name })
  changes.push(...tagChanges(before, old, after, next), ...digestChanges(before, old, after, next))
  return changes
}

function tagChanges(before: string, old: ImageName, after: string, next: ImageName): readonly TextChange[] {
  const [oldTag, tag] = [textOf(before, old.tag), textOf(after, next.tag)]
  if (oldTag === tag) return []
  const at = old.repository.to
  if (old.tag === null) return [{ from: at, to: at, text: `:${tag ?? ''}` }]
  if (tag === null) return [{ from: at, to: old.tag.to, text: '' }]
  const suffix = commonVariant(oldTag ?? '', tag)
  return [{ from: old.tag.from, to: old.tag.to - suffix, text: tag.slice(0, tag.length - suffix) }]
}

function digestChanges(
  before: string,
  old: ImageName,
  after: string,
  next: ImageName,
): readonly TextChange[] {
  const [oldDigest, digest] = [textOf(before, old.digest), textOf(after, next.digest)]
  if (oldDigest === digest) return []
  if (old.digest === null) return [{ from: before.length, to: before.length, text: `@${digest ?? ''}` }]
  if (digest === null) return [{ from: old.digest.from - 1, to: old.digest.to, text: '' }]
  return [{ from: old.digest.from, to: old.digest.to, text: digest }]
}

function textOf(text: string, range: ImageName['tag']): string | null {
  return range === null ? null : text.slice(range.from, range.to)
}

/** How long the `-variant` is that both tags end with. */
function commonVariant(first: string, second: string): number {
  for (let at = first.indexOf('-'); at > 0; at = first.indexOf('-', at + 1)) {
    const variant = first.slice(at)
    if (second.length > variant.length && second.endsWith(variant)) return variant.length
  }
  return 0
}

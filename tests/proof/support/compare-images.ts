import type { LayerEntry } from './layer-entry.js'
import type { Image } from './read-image.js'

export interface Difference {
  /** `/a/path`, or `configuration: Env`. */
  readonly place: string
  readonly before: string
  readonly after: string
}

/** Everything in which two images differ, by place. */
export function compareImages(before: Image, after: Image): readonly Difference[] {
  const differences: Difference[] = []
  const compare = (place: string, one: string, other: string): void => {
    if (one !== other) differences.push({ place, before: one, after: other })
  }
  for (const path of union(before.entries.keys(), after.entries.keys())) {
    compare(path, describe(before.entries.get(path)), describe(after.entries.get(path)))
  }
  for (const key of union(Object.keys(before.configuration), Object.keys(after.configuration))) {
    compare(`configuration: ${key}`, sorted(before.configuration[key]), sorted(after.configuration[key]))
  }
  return differences
}

function union(one: Iterable<string>, other: Iterable<string>): readonly string[] {
  return [...new Set([...one, ...other])].sort()
}

function describe(entry: LayerEntry | undefined): string {
  if (entry === undefined) return 'missing'
  const { type, mode, owner, size, hash, target, attributes } = entry
  return [type, mode, owner, size, hash, target, ...attributes].join(' ')
}

/** JSON with the names of every object in order (not the elements of lists: those of Env and Cmd count). */
function sorted(value: unknown): string {
  const inOrder = (_: string, part: unknown): unknown =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  return JSON.stringify(value ?? null, inOrder)
}

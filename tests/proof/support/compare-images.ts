import type { Allowance } from './allowance.js'
import { callsOf, firstDifferentCall } from './first-different-call.js'
import type { LayerEntry } from './layer-entry.js'
import type { Image } from './read-image.js'

export interface Difference {
  /** `/a/path`, `configuration: Env`, or what of the build's log. */
  readonly place: string
  readonly before: string
  readonly after: string
}

/** Everything in which two images differ, by place, what is allowed aside. */
export function compareImages(before: Image, after: Image, allowance: Allowance): readonly Difference[] {
  const differences: Difference[] = []
  const compare = (place: string, one: string, other: string): void => {
    if (one !== other) differences.push({ place, before: one, after: other })
  }
  for (const path of union(before.entries.keys(), after.entries.keys())) {
    const [one, other] = [describe(before.entries.get(path)), describe(after.entries.get(path))]
    if (one === other) continue
    const [left, right] = [before.contents.get(path), after.contents.get(path)]
    if (left === undefined || right === undefined) compare(path, one, other)
    else {
      const [calls, others] = [left, right].map((trace) => allowed(trace.toString(), allowance))
      const call = firstDifferentCall(calls ?? [], others ?? [])
      if (call !== null) differences.push({ place: path, ...call })
    }
  }
  const one = allowance.configuration(before.configuration, 'before')
  const other = allowance.configuration(after.configuration, 'after')
  for (const key of union(Object.keys(one), Object.keys(other))) {
    compare(`configuration: ${key}`, sorted(one[key]), sorted(other[key]))
  }
  return differences
}

/** The calls of a trace; of each record only the first part, the call itself, can be allowed to differ. */
function allowed(trace: string, allowance: Allowance): readonly string[] {
  return callsOf(trace).map((record) => {
    const end = record.indexOf('\u001E')
    return end < 0 ? record : allowance.call(record.slice(0, end)) + record.slice(end)
  })
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

import type { Node } from './node.js'

/** Keys that tell where a node lies or what was found about it, not what it is; the source is in the leaves as well. */
const IGNORED: ReadonlySet<string> = new Set(['start', 'end', 'diagnostics', 'source'])

/** Whether two trees are the same but for their offsets and diagnostics: same types, texts, trivia and values. */
export function equal(a: Node, b: Node): boolean {
  return same(a, b)
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = a as Readonly<Record<string, unknown>>
  const right = b as Readonly<Record<string, unknown>>
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  return keys.every((key) => IGNORED.has(key) || (Object.hasOwn(right, key) && same(left[key], right[key])))
}

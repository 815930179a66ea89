import type { JsonElement, JsonForm, JsonString, Token } from '@dockwright/ast'
import { exactArray } from '../exact-array.js'
import type { LeafReader } from '../leaf-reader.js'

/** BuildKit reads a JSON array of strings, something else, or fails: the array holds other things than strings. */
export type JsonKind = 'strings' | 'no-json' | 'not-strings'

/** encoding/json gives up at a depth of 10,000. */
const MAX_DEPTH = 10000
const OPEN = 0x5b
const CLOSE = 0x5d

/** What BuildKit's parseJSON makes of a text that has no blanks at its ends. */
export function jsonKind(
  text: string,
  from: number,
  to: number,
): { kind: JsonKind; strings: readonly string[] } {
  if (text.charCodeAt(from) !== OPEN || text.charCodeAt(to - 1) !== CLOSE)
    return { kind: 'no-json', strings: [] }
  // Most texts that begin with `[` and are no JSON are tests, as in `[ -f x ]`: no need for an exception to see that.
  let at = from + 1
  while (isJsonBlank(text.charCodeAt(at))) at++
  if (!/["\][{\-0-9tfn]/.test(text[at] ?? '')) return { kind: 'no-json', strings: [] }
  const raw = text.slice(from, to)
  let array: unknown
  try {
    array = JSON.parse(raw)
  } catch {
    return { kind: 'no-json', strings: [] }
  }
  const elements = array as readonly unknown[]
  if (elements.every((element) => typeof element === 'string')) {
    return { kind: 'strings', strings: elements.map((element) => element.toWellFormed()) }
  }
  const fails = isTooDeep(raw) || hasInfinity(elements)
  return { kind: fails ? 'no-json' : 'not-strings', strings: [] }
}

/** The leaves of a text that `jsonKind` said is an array of strings. */
export function readJsonForm(
  reader: LeafReader,
  from: number,
  to: number,
  strings: readonly string[],
): JsonForm {
  const open = reader.token('[', from, from + 1)
  const elements: JsonElement[] = []
  let at = from + 1
  for (const value of strings) {
    while (reader.joined[at] !== '"') at++
    const end = stringEnd(reader.joined, at)
    const string: JsonString = reader.jsonString(at, end, value)
    at = end
    while (isJsonBlank(reader.joined.charCodeAt(at))) at++
    let comma: Token<','> | null = null
    if (reader.joined[at] === ',') comma = reader.token(',', at, ++at)
    elements.push({ type: 'JsonElement', start: string.start, end: comma?.end ?? string.end, string, comma })
  }
  const close = reader.token(']', to - 1, to)
  return { type: 'JsonForm', start: open.start, end: close.end, open, elements: exactArray(elements), close }
}

function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function isJsonBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d
}

function isTooDeep(raw: string): boolean {
  if (raw.length <= MAX_DEPTH) return false
  let depth = 0
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]
    if (character === '"') at = stringEnd(raw, at) - 1
    else if (character === '[' || character === '{') {
      if (++depth > MAX_DEPTH) return true
    } else if (character === ']' || character === '}') depth--
  }
  return false
}

/** Go fails on a number that no float64 holds, where JSON.parse says Infinity. */
function hasInfinity(elements: readonly unknown[]): boolean {
  const pending: unknown[] = [...elements]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value === Infinity || value === -Infinity) return true
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) pending.push(inner)
  }
  return false
}

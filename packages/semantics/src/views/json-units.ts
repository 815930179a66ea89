import type { TextUnit } from './text-unit.js'

const BACKSLASH = 0x5c
const LETTER_U = 0x75

/** A JSON string's code units: the quotes gone, an escape taken for one. The string is a valid one. */
export function jsonUnits(joined: readonly TextUnit[]): readonly TextUnit[] {
  const units: TextUnit[] = []
  for (let at = 1; at < joined.length - 1;) {
    const first = joined[at]
    if (first === undefined) break
    const length = first.code !== BACKSLASH ? 1 : joined[at + 1]?.code === LETTER_U ? 6 : 2
    units.push({ code: first.code, start: first.start, end: joined[at + length - 1]?.end ?? first.end })
    at += length
  }
  return units
}

import type { EscapeCharacter, Leaf } from '@dockwright/ast'
import type { TextUnit } from './text-unit.js'

/** Lines after the first that BuildKit drops: comments and blank ones. */
const DROPPED = /^\p{White_Space}*(?:#|$)/u

/** The code units of a leaf's text without the continuations, and the comment and blank lines, that BuildKit drops in it. */
export function joinedUnits(leaf: Leaf, escape: EscapeCharacter): readonly TextUnit[] {
  const units: TextUnit[] = []
  let lineStart = 0
  for (let next = 0; next !== -1; lineStart = next) {
    const newline = leaf.text.indexOf('\n', lineStart)
    const line = leaf.text.slice(lineStart, newline === -1 ? undefined : newline)
    next = newline === -1 ? -1 : newline + 1
    if (lineStart > 0 && DROPPED.test(line)) continue
    const length = newline === -1 ? line.length : line.lastIndexOf(escape)
    for (let at = lineStart; at < lineStart + length; at++) {
      units.push({ code: leaf.text.charCodeAt(at), start: leaf.start + at, end: leaf.start + at + 1 })
    }
  }
  return units
}

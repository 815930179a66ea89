import type { EscapeCharacter } from '@dockwright/ast'
import type { TextUnit } from './text-unit.js'

const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27

/**
 * A flag word's code units less its quotes and escapes, a non-ASCII character as its bytes. Mirrors BuildKit's
 * extractBuilderFlags.
 *
 *     --chown="a b"\:ü
 *     ^^^^^^^^ ^^^  ^^^ (ü is two)
 */
export function flagUnits(joined: readonly TextUnit[], escape: EscapeCharacter): readonly TextUnit[] {
  const units: TextUnit[] = []
  const escapeCode = escape.charCodeAt(0)
  let quote = 0
  for (let at = 0; at < joined.length; at++) {
    let unit = joined[at]
    if (unit === undefined) break
    const { code } = unit
    if (quote === 0 && (code === DOUBLE_QUOTE || code === SINGLE_QUOTE)) quote = code
    else if (code === quote) quote = 0
    else {
      if (code === escapeCode) unit = joined[++at]
      if (unit !== undefined) at += pushBytes(unit, joined[at + 1], units)
    }
  }
  return units
}

/** Answers how many code units the character has beyond the first. */
function pushBytes(unit: TextUnit, next: TextUnit | undefined, units: TextUnit[]): 0 | 1 {
  if (unit.code < 0x80) {
    units.push(unit)
    return 0
  }
  const isPair =
    unit.code >= 0xd800 &&
    unit.code < 0xdc00 &&
    next !== undefined &&
    next.code >= 0xdc00 &&
    next.code < 0xe000
  const character = isPair ? String.fromCharCode(unit.code, next.code) : String.fromCharCode(unit.code)
  const end = isPair ? next.end : unit.end
  for (const code of new TextEncoder().encode(character)) units.push({ code, start: unit.start, end })
  return isPair ? 1 : 0
}

import type { EscapeCharacter, Flag, JsonString, Word } from '@dockwright/ast'
import { flagUnits } from './flag-units.js'
import { joinedUnits } from './joined-units.js'
import { jsonUnits } from './json-units.js'
import type { SourceText } from './source-text.js'

/**
 * The value of a leaf with the way back to the source, through continuations, quotes and escapes. A flag's is what stands
 * after its `=`, empty for a flag without one. `escape` is the document's.
 */
export function leafSource(leaf: Word | JsonString | Flag, escape: EscapeCharacter): SourceText {
  const value = leaf.value ?? ''
  const joined = joinedUnits(leaf, escape)
  const units =
    leaf.type === 'Word' ? joined : leaf.type === 'Flag' ? flagUnits(joined, escape) : jsonUnits(joined)
  const from = leaf.type === 'Flag' ? `--${leaf.name}=`.length : 0
  const own = units.slice(from, from + value.length)
  // A word that BuildKit cut in the midst of a character has other units than characters; a flag may have some left over.
  const fits = own.length === value.length && (leaf.type === 'Flag' || units.length === value.length)
  return {
    text: value,
    starts: fits ? own.map((unit) => unit.start) : Array.from(value, () => leaf.start),
    ends: fits ? own.map((unit) => unit.end) : Array.from(value, () => leaf.end),
    at: leaf.end,
  }
}

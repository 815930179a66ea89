import type { EscapeCharacter, Flag } from '@dockwright/ast'
import { csvFields } from '../instructions/csv-fields.js'
import { leafSource } from './leaf-source.js'
import type { SourceText } from './source-text.js'

/** The fields of a flag's value with the way back to the source; `fields` is empty when there is an `error`, BuildKit's text. */
export interface CsvSource {
  readonly fields: readonly SourceText[]
  readonly error: string | null
}

const DOUBLE_QUOTE = '"'

/** A flag's value read as comma-separated values (BuildKit's csvvalue.Fields). */
export function csvSource(flag: Flag, escape: EscapeCharacter): CsvSource {
  const line = leafSource(flag, escape)
  const { fields, error } = csvFields(line.text)
  if (fields === null) return { fields: [], error }
  let at = 0
  return {
    error: null,
    fields: fields.map((text) => {
      const starts: number[] = []
      const ends: number[] = []
      const quoted = line.text[at] === DOUBLE_QUOTE
      if (quoted) at++
      const empty = line.starts[at] ?? line.ends.at(-1) ?? line.at
      for (let unit = 0; unit < text.length; unit++) {
        starts.push(line.starts[at] ?? line.at)
        at += quoted && line.text[at] === DOUBLE_QUOTE ? 2 : 1
        ends.push(line.ends[at - 1] ?? line.at)
      }
      at += quoted ? 2 : 1 // the closing quote, the comma
      return { text, starts, ends, at: empty }
    }),
  }
}

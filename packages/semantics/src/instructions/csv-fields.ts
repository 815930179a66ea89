/** `fields` is null if and only if `error` is not; `error` is the text of Go's csv.ParseError, or `EOF` for an empty text. */
export type CsvFields =
  | { readonly fields: readonly string[]; readonly error: null }
  | { readonly fields: null; readonly error: string }

const BARE_QUOTE = 'bare " in non-quoted-field'
const STRAY_QUOTE = 'extraneous or missing " in quoted-field'

/**
 * The fields of one line of comma-separated values, as BuildKit reads `--mount` and `--device` (csvvalue.Fields): a field
 * that begins with a double quote ends with one, `""` inside is a quote; elsewhere a quote is an error. Blanks count.
 *
 *     type=bind,"source=a,b",target="x"
 *     ^         ^                   ^ an error: a bare quote
 */
export function csvFields(line: string): CsvFields {
  if (line === '') return { fields: null, error: 'EOF' }
  const fields: string[] = []
  for (let at = 0; ;) {
    const field = line[at] === '"' ? readQuoted(line, at) : readPlain(line, at)
    if (typeof field.value !== 'string')
      return { fields: null, error: parseError(line, field.end, field.value.error) }
    fields.push(field.value)
    if (field.end === line.length) return { fields, error: null }
    at = field.end + 1
  }
}

interface Field {
  readonly value: string | { readonly error: string }
  /** The comma after the field, the end of the line, or where the error is. */
  readonly end: number
}

function readPlain(line: string, start: number): Field {
  const comma = line.indexOf(',', start)
  const end = comma === -1 ? line.length : comma
  const value = line.slice(start, end)
  const quote = value.indexOf('"')
  return quote === -1 ? { value, end } : { value: { error: BARE_QUOTE }, end: start + quote }
}

function readQuoted(line: string, start: number): Field {
  let value = ''
  for (let at = start + 1; ;) {
    const quote = line.indexOf('"', at)
    if (quote === -1) return { value: { error: STRAY_QUOTE }, end: at }
    value += line.slice(at, quote)
    const end = quote + 1
    if (line[end] === ',' || end === line.length) return { value, end }
    if (line[end] !== '"') return { value: { error: STRAY_QUOTE }, end: quote }
    value += '"'
    at = end + 1
  }
}

/** Go counts columns in bytes, from 1. */
function parseError(line: string, at: number, error: string): string {
  const column = new TextEncoder().encode(line.slice(0, at)).length + 1
  return `parse error on line 1, column ${column}: ${error}`
}

import type { EscapeCharacter } from '@dockwright/ast'
import { expand } from '@dockwright/semantics'
import { BuildError } from './build-error.js'

const BARE = /^[A-Za-z0-9_./:@%+,^=-]+$/

/**
 * A literal text as a word of ENV, LABEL or ARG: bare where that is plain, else in double quotes, with `"`, `$` and the
 * escape character escaped, so that BuildKit's expansion gives the text back.
 * @throws BuildError for a text with a line break or NUL, which no word can hold.
 */
export function quoteValue(value: string, escape: EscapeCharacter): string {
  if (BARE.test(value)) return value
  const quoted = doubleQuoted(value, escape)
  verifyLiteral(quoted, value, escape)
  return quoted
}

/** The same, always in double quotes. */
export function doubleQuoted(value: string, escape: EscapeCharacter): string {
  return `"${escapeEach(value, escape, new Set(['"', '$', escape]))}"`
}

/**
 * A literal text without quotes, where BuildKit splits at blanks before it looks at quotes (COPY, WORKDIR, USER …).
 * @throws BuildError for a text with a line break or NUL.
 */
export function escapeLiteral(value: string, escape: EscapeCharacter): string {
  const escaped = escapeEach(value, escape, new Set(['"', "'", '$', escape]))
  verifyLiteral(escaped, value, escape)
  return escaped
}

/** Throws unless a word, expanded by BuildKit's rules, is the literal text. */
export function verifyLiteral(word: string, value: string, escape: EscapeCharacter): void {
  if (/[\r\n\0]/.test(value))
    throw new BuildError(`${JSON.stringify(value)} has a line break or NUL: no Dockerfile word can hold it`)
  const expansion = expand(word, {}, { escape })
  if (expansion.value !== value || expansion.unmatched.length > 0)
    throw new BuildError(`${JSON.stringify(value)} cannot be written as a word`)
}

function escapeEach(value: string, escape: EscapeCharacter, escaped: ReadonlySet<string>): string {
  let result = ''
  for (const character of value) result += escaped.has(character) ? escape + character : character
  return result
}

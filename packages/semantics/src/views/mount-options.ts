import type { EscapeCharacter, Flag, Span } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { csvSource } from './csv-source.js'
import { sliceOfText, type SourcePart, partOfText, type SourceText, spanOfText } from './source-text.js'

/** One `key=value`, or `key` alone, of a mount. */
export interface MountOption extends Span {
  /** In lower case, as BuildKit compares it. */
  readonly key: string
  /** The key as it is written. */
  readonly keyPart: SourcePart
  /** As written, variables and all; null for a key alone. */
  readonly value: SourceText | null
  /** The whole field, as BuildKit's messages quote it. */
  readonly text: string
}

/** `options` is empty when there is an `error`: BuildKit's text for a value that is no CSV. */
export interface MountOptions {
  readonly options: readonly MountOption[]
  readonly error: string | null
}

/** The options of a `--mount`, in order, each with its place in the source. Mirrors the first lines of BuildKit's parseMount. */
export function mountOptions(flag: Flag, escape: EscapeCharacter): MountOptions {
  const { fields, error } = csvSource(flag, escape)
  return {
    error: error === null ? null : `failed to parse csv mounts: ${error}`,
    options: fields.map((field) => {
      const eq = field.text.indexOf('=')
      const keyPart = partOfText(field, 0, eq === -1 ? undefined : eq)
      const value = eq === -1 ? null : sliceOfText(field, eq + 1)
      const { start, end } = spanOfText(field, 0, field.text.length)
      return { key: goToLower(keyPart.text), keyPart, value, text: field.text, start, end }
    }),
  }
}

import type { EscapeCharacter, Expose, Word } from '@dockwright/ast'
import type { LexEnvironment } from '@dockwright/parser/shell-lexer'
import { expandWords } from '../expand.js'
import { parsePort, type PortSpec } from './port-spec.js'

/** One port that EXPOSE names, and the word that names it. */
export interface ExposedPort {
  readonly word: Word
  /** The word with its variables expanded; one word may give several. */
  readonly text: string
  /** Null if and only if there is an `error`, BuildKit's text. */
  readonly port: PortSpec | null
  readonly error: string | null
}

/**
 * The ports of an EXPOSE, in the order in which they are written. `env` holds the variables in force; a word that BuildKit
 * cannot expand is one entry with its error. Mirrors BuildKit's dispatchExpose.
 */
export function exposedPorts(
  expose: Expose,
  env: LexEnvironment,
  escape: EscapeCharacter,
): readonly ExposedPort[] {
  return (expose.args?.words ?? []).flatMap((word): readonly ExposedPort[] => {
    const { words, error } = expandWords(word.value, env, { escape })
    if (words === null) return [{ word, text: word.value, port: null, error }]
    return words.map((text) => ({ word, text, ...parsePort(text) }))
  })
}

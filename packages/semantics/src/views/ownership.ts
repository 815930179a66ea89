import type { Add, Copy, EscapeCharacter, Flag } from '@dockwright/ast'
import { leafSource } from './leaf-source.js'
import { partOfText, type SourcePart } from './source-text.js'

/** The `--chown` of a COPY or ADD. */
export interface Ownership {
  readonly flag: Flag
  readonly user: SourcePart
  /** Null when there is no colon; BuildKit then gives the files the group with the user's number. */
  readonly group: SourcePart | null
}

/**
 * The owner that `--chown` gives, as written, variables and all; null without the flag, or when it has no value or an empty
 * one. Of two flags, which BuildKit rejects, the last. Mirrors BuildKit's llb.WithUser, which splits at the first colon.
 */
export function ownership(instruction: Copy | Add, escape: EscapeCharacter): Ownership | null {
  const flag = instruction.flags.findLast(({ name }) => name === 'chown')
  if (flag === undefined || flag.value === null || flag.value === '') return null
  const source = leafSource(flag, escape)
  const colon = source.text.indexOf(':')
  if (colon === -1) return { flag, user: partOfText(source, 0), group: null }
  return { flag, user: partOfText(source, 0, colon), group: partOfText(source, colon + 1) }
}

import type { Span } from '@dockwright/ast'

/** One UTF-16 code unit of a text, and what in the source it was read from. */
export interface TextUnit extends Span {
  readonly code: number
}

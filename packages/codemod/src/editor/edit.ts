import type { Span } from '@dockwright/ast'

/** One replacement: the characters `[start, end)` of the source become `text`. An insertion has `start === end`. */
export interface Edit extends Span {
  readonly text: string
  /** What was asked for, for messages: `replace Add on line 3`. */
  readonly label: string
}

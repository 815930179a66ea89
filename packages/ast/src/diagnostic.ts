import type { Span } from './span.js'

export type Severity = 'error' | 'warning'

/** One finding about the text, located by UTF-16 offsets. */
export interface Diagnostic extends Span {
  /** Kebab-case and stable: part of the API. */
  readonly code: string
  readonly severity: Severity
  /** Lower-case start, quotes the offending text, says what was expected. */
  readonly message: string
  /** What to do about it; null when the message says it all. */
  readonly hint: string | null
  /** BuildKit's own text, when BuildKit fails here; null when it does not. */
  readonly buildkit: string | null
}

import type { Span } from '@dockwright/ast'

/** The answer of `sameMeaning`. `at` lies in the first document. */
export type Verdict =
  { readonly same: true } | { readonly same: false; readonly reason: string; readonly at: Span }

export const SAME: Verdict = { same: true }

export function different(reason: string, at: Span): Verdict {
  return { same: false, reason, at: { start: at.start, end: at.end } }
}

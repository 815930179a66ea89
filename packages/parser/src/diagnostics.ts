import type { Diagnostic, Severity, Span } from '@dockwright/ast'
import { MESSAGES, type MessageCode } from './messages.js'

/** Collects what a parse has to say, in the order in which BuildKit would come upon it. */
export class Diagnostics {
  readonly found: Diagnostic[] = []

  report<C extends MessageCode>(
    code: C,
    severity: Severity,
    span: Span,
    ...args: Parameters<(typeof MESSAGES)[C]>
  ): void {
    const create = MESSAGES[code] as (...values: typeof args) => ReturnType<(typeof MESSAGES)[C]>
    const { message, hint, buildkit } = create(...args)
    this.found.push({ code, severity, message, hint, buildkit, start: span.start, end: span.end })
  }
}

import { type Document, lineColumn, lineStarts, print, type Span } from '@dockwright/ast'
import { BUILD_CHECK_RULES } from './build-check-rules.js'
import type { BuildCheck } from './build-check.js'
import { CHECK_MESSAGES, type DecidableRule } from './check-messages.js'
import type { CheckSettings } from './check-settings.js'

/** Where a finding belongs, and what is in force there. */
export interface CheckPlace {
  /** An offset in the line that BuildKit names. */
  readonly lineOffset: number
  /** Takes the place of the narrower span: for what a trigger does, BuildKit blames the FROM. */
  readonly only: Span | null
  readonly settings: CheckSettings
}

export interface CheckSpan extends Span {
  /** Whether the finding hangs on nothing that is not seen here; true when left out. */
  readonly certain?: boolean
}

type Messages = typeof CHECK_MESSAGES

/** Collects findings, less those that are switched off. Mirrors BuildKit's Linter.Run. */
export class CheckReporter {
  private readonly found: BuildCheck[] = []
  private starts: readonly number[] | null = null

  constructor(private readonly document: Document) {}

  report<R extends DecidableRule>(
    rule: R,
    place: CheckPlace,
    span: CheckSpan,
    ...values: Parameters<Messages[R]>
  ): void {
    if (!isOn(rule, place.settings)) return
    const create = CHECK_MESSAGES[rule] as (...values: Parameters<Messages[R]>) => string
    const { start, end } = place.only ?? span
    this.starts ??= lineStarts(print(this.document))
    const { line } = lineColumn('', place.lineOffset, this.starts)
    this.found.push({ rule, message: create(...values), start, end, line, certain: span.certain ?? true })
  }

  /** All of them, by line, those of a line in the order in which BuildKit comes upon them. */
  inOrder(): readonly BuildCheck[] {
    return this.found.sort((a, b) => a.line - b.line)
  }
}

function isOn(rule: DecidableRule, { skip, experimental }: CheckSettings): boolean {
  if (BUILD_CHECK_RULES.get(rule)?.isExperimental === true) {
    return experimental === 'all' || experimental.has(rule)
  }
  return skip !== 'all' && !skip.has(rule)
}

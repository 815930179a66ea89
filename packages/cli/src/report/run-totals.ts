import type { FileRecord } from './run-record.js'

/** The totals of a run, gathered one file at a time: they take no more memory for more files. */
export interface RunTotals {
  readonly type: 'totals'
  readonly files: number
  readonly changed: number
  readonly unchanged: number
  readonly skipped: number
  readonly failed: number
  /** Files in which a change was dropped because a gate fired or a codemod threw. */
  readonly withFailures: number
  /** By codemod, sorted by name. */
  readonly codemods: readonly CodemodTotals[]
}

export interface CodemodTotals {
  readonly codemod: string
  readonly files: number
  readonly changes: number
  /** By reason code, sorted. */
  readonly refusals: readonly { readonly reason: string; readonly count: number }[]
}

interface Counter {
  files: number
  changes: number
  readonly refusals: Map<string, number>
}

export class TotalsCounter {
  private readonly outcomes = { changed: 0, unchanged: 0, skipped: 0, failed: 0 }
  private withFailures = 0
  private readonly codemods = new Map<string, Counter>()

  add(record: FileRecord): void {
    this.outcomes[record.outcome]++
    if (record.failures.length > 0) this.withFailures++
    for (const { codemod, changes } of record.applied) {
      const counter = this.counterOf(codemod)
      counter.files++
      counter.changes += changes
    }
    for (const { codemod, reason } of record.refusals) {
      const { refusals } = this.counterOf(codemod)
      refusals.set(reason, (refusals.get(reason) ?? 0) + 1)
    }
  }

  totals(): RunTotals {
    const { changed, unchanged, skipped, failed } = this.outcomes
    const codemods = sorted(this.codemods).map(([codemod, { files, changes, refusals }]) => ({
      codemod,
      files,
      changes,
      refusals: sorted(refusals).map(([reason, count]) => ({ reason, count })),
    }))
    const files = changed + unchanged + skipped + failed
    return {
      type: 'totals',
      files,
      changed,
      unchanged,
      skipped,
      failed,
      withFailures: this.withFailures,
      codemods,
    }
  }

  private counterOf(codemod: string): Counter {
    const before = this.codemods.get(codemod)
    if (before !== undefined) return before
    const counter = { files: 0, changes: 0, refusals: new Map<string, number>() }
    this.codemods.set(codemod, counter)
    return counter
  }
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

import type { DocumentView } from '../context/document-view.js'
import { OffsetMap } from '../editor/offset-map.js'
import type { Changed, CodemodSettings, RunCodemod, Unchanged } from './run-codemod.js'

const MAX_PASSES = 10

export interface PipelineChange {
  readonly settings: CodemodSettings
  /** Offsets in the text that went into the pipeline. */
  readonly offsets: readonly number[]
  /** The change itself, from the text that it was made of. */
  readonly before: DocumentView
  readonly outcome: Changed
}

export interface PipelineFailure {
  readonly settings: CodemodSettings
  readonly gate: string
  readonly message: string
  readonly diff: string | null
}

/** What the codemods did together. All offsets are those of the text that went in. */
export interface PipelineResult {
  readonly view: DocumentView
  readonly changes: readonly PipelineChange[]
  readonly failures: readonly PipelineFailure[]
  readonly records: ReadonlyMap<CodemodSettings, Unchanged>
  /** Codemods that never come to rest: this result is worth nothing then. */
  readonly unstable: readonly CodemodSettings[]
}

/** Runs codemods one after the other, over and over, until none has anything to do. */
export class Pipeline {
  private readonly origins: OffsetMap[] = []
  private readonly changes: PipelineChange[] = []
  private readonly failures: PipelineFailure[] = []
  private readonly records = new Map<CodemodSettings, Unchanged>()
  private readonly settled = new Map<CodemodSettings, DocumentView>()
  private readonly failed = new Set<CodemodSettings>()

  constructor(
    private view: DocumentView,
    private readonly codemods: readonly CodemodSettings[],
    private readonly runCodemod: RunCodemod,
  ) {}

  run(): PipelineResult {
    const texts = [this.view.text]
    const passes: (readonly CodemodSettings[])[] = []
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      const changedBy = this.pass()
      if (changedBy.length === 0) return this.result([])
      passes.push(changedBy)
      const seen = texts.indexOf(this.view.text)
      if (seen !== -1) return this.result(passes.slice(seen).flat())
      texts.push(this.view.text)
    }
    return this.result(this.pass())
  }

  private result(unstable: readonly CodemodSettings[]): PipelineResult {
    const { view, changes, failures, records } = this
    return { view, changes, failures, records, unstable: [...new Set(unstable)] }
  }

  /** One round; answers the codemods that changed something. */
  private pass(): readonly CodemodSettings[] {
    const changedBy: CodemodSettings[] = []
    for (const settings of this.codemods) {
      if (this.failed.has(settings) || this.settled.get(settings) === this.view) continue
      const outcome = this.runCodemod(this.view, settings)
      switch (outcome.type) {
        case 'failed':
          this.failed.add(settings)
          this.records.delete(settings)
          this.failures.push({ settings, gate: outcome.gate, message: outcome.message, diff: outcome.diff })
          break
        case 'changed':
          this.changes.push({
            settings,
            offsets: outcome.offsets.map((offset) => this.original(offset)),
            before: this.view,
            outcome,
          })
          this.origins.push(new OffsetMap(outcome.edits))
          this.view = outcome.view
          changedBy.push(settings)
          if (outcome.again !== null) this.settle(settings, outcome.again)
          break
        case 'unchanged':
          this.settle(settings, outcome)
          break
      }
    }
    return changedBy
  }

  private settle(settings: CodemodSettings, { type, refusals, reports }: Unchanged): void {
    const located = <Entry extends { readonly offset: number }>(entries: readonly Entry[]): Entry[] =>
      entries.map((entry) => ({ ...entry, offset: this.original(entry.offset) }))
    this.settled.set(settings, this.view)
    this.records.set(settings, { type, refusals: located(refusals), reports: located(reports) })
  }

  private original(offset: number): number {
    return this.origins.reduceRight((at, map) => map.toOld(at), offset)
  }
}

import { type Diagnostic, lineColumn } from '@dockwright/ast'
import { applyCodemods, type ApplyOptions, type CodemodRequest, type CodemodRun } from '@dockwright/codemod'
import { codeFrame } from '@dockwright/parser'
import { contextFor } from '../context/context-for.js'
import type { DiagnosticRecord, FileRecord } from '../report/run-record.js'
import { unifiedPatch } from '../patch/unified-patch.js'
import { ChangesFormatter } from './changes-formatter.js'
import { loadCodemods } from './load-codemods.js'
import type { TextTransformer } from './transformer.js'
import type { TransformJob, TransformSettings } from './transform-settings.js'

export interface Transformed {
  readonly record: FileRecord
  /** The new text; null when nothing changes. */
  readonly output: string | null
  readonly patch: string | null
}

/** Rewrites texts as the settings of a run say. It writes nothing, and reads only build contexts. */
export class Engine implements TextTransformer {
  private constructor(
    private readonly settings: TransformSettings,
    private readonly requests: readonly CodemodRequest[],
    private readonly formatter: ChangesFormatter | null,
  ) {}

  /** @throws UsageError if a codemod is unknown or a user's module cannot be loaded. */
  static async create(settings: TransformSettings): Promise<Engine> {
    const known = await loadCodemods(settings.transforms)
    const requests = settings.codemods.map(({ name, options }) => ({ codemod: known.find(name), options }))
    // Here, so that it is one mistake of the user's and not one of every file.
    const formatter = settings.format ? await ChangesFormatter.create() : null
    return new Engine(settings, requests, formatter)
  }

  async transform(job: TransformJob): Promise<Transformed> {
    const { text, path } = job
    const run = applyCodemods(text, this.requests, this.applyOptions(job))
    const error = run.syntaxError
    if (error !== null) return this.unchanged({ ...recordOf(path, run, text), outcome: 'skipped' })
    if (!run.changed) return this.unchanged(recordOf(path, run, text))
    const output = (await this.formatter?.format(text, run.output, job.real)) ?? run.output
    const patch = this.settings.wantsPatch ? unifiedPatch(job.patchPath, text, output) : null
    return { record: { ...recordOf(path, run, text), outcome: 'changed' }, output, patch }
  }

  private unchanged(record: FileRecord): Transformed {
    return { record, output: null, patch: null }
  }

  private applyOptions(job: TransformJob): ApplyOptions {
    const { unsafe, targetBuilder, context, includeOnbuild } = this.settings
    return {
      unsafe,
      targetBuilder,
      includeOnbuild,
      buildContext: (document) => contextFor(context, document, job.real),
    }
  }
}

function recordOf(path: string, run: CodemodRun, text: string): FileRecord {
  const { applied, refusals, reports, failures, syntaxError, warnings } = run
  const diagnostics = [...(syntaxError === null ? [] : [syntaxError]), ...warnings].map((found) =>
    located(found, text),
  )
  return {
    type: 'file',
    path,
    outcome: 'unchanged',
    applied,
    refusals,
    reports,
    failures,
    diagnostics,
    error: null,
  }
}

function located(found: Diagnostic, text: string): DiagnosticRecord {
  const { line, column } = lineColumn(text, found.start)
  const frame = found.severity === 'error' ? codeFrame(text, found) : null
  const { severity, code, message, hint } = found
  return { severity, code, message, hint, line, column, frame }
}

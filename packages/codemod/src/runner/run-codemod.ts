import { createTwoFilesPatch } from 'diff'
import { DocumentView } from '../context/document-view.js'
import { ENGINE_REASONS } from '../context/engine-reasons.js'
import { type ContextSettings, type Recorded, RecordingContext } from '../context/recording-context.js'
import { applyEdits } from '../editor/apply-edits.js'
import type { Edit } from '../editor/edit.js'
import { Change } from '../gates/change.js'
import type { DeclaredComments } from '../gates/comments-kept.js'
import { failedGate } from '../gates/failed-gate.js'
import type { FindFindings } from '../gates/no-new-findings.js'
import { touchedItems } from '../gates/touched-items.js'
import { changedPlaces } from './changed-places.js'

export interface CodemodSettings extends ContextSettings {
  /** Whether the codemod's edits may be made at all; if not, each place gets this refusal. */
  readonly withheld: keyof typeof ENGINE_REASONS | null
  readonly findings: FindFindings | null
}

export interface Unchanged {
  readonly type: 'unchanged'
  readonly refusals: readonly Recorded[]
  readonly reports: readonly Recorded[]
}

export interface Changed {
  readonly type: 'changed'
  readonly view: DocumentView
  readonly edits: readonly Edit[]
  readonly declared: DeclaredComments
  /** Where, in the old text: one offset for each instruction or group of instructions that changed. */
  readonly offsets: readonly number[]
  /** What the codemod says of its own result; null if it was not asked. */
  readonly again: Unchanged | null
}

interface Failed {
  readonly type: 'failed'
  readonly gate: string
  readonly message: string
  readonly diff: string | null
}

export type Outcome = Unchanged | Changed | Failed

/** Runs one codemod over one document: how often, and what is looked at, is the runner's to say. */
export type RunCodemod = (view: DocumentView, settings: CodemodSettings) => Outcome

/**
 * Runs one codemod over one document, and its result through every gate, the second run included. A codemod that throws,
 * or whose result does not pass, has failed; its edits are dropped. Without edits nothing is parsed.
 */
export function runCodemod(view: DocumentView, settings: CodemodSettings): Outcome {
  const outcome = runUngated(view, settings)
  if (outcome.type !== 'changed') return outcome
  const { view: result, edits, declared } = outcome
  const failed = (gate: string, message: string): Failed => ({
    type: 'failed',
    gate,
    message,
    diff: createTwoFilesPatch('a/Dockerfile', 'b/Dockerfile', view.text, result.text),
  })
  try {
    const change = new Change(view.document, result.document, view.text, result.text, edits)
    const fired = failedGate(change, declared, settings.findings)
    if (fired !== null) return failed(fired.gate, fired.message)
    const again = collect(result, settings)
    if (again.editor.edits.length > 0) return failed('idempotent', 'a second run changes the result again')
    return { ...outcome, again: unchanged(again) }
  } catch (error) {
    return failed('exception', String(error))
  }
}

/** Runs one codemod over one document and answers its result as it is, through no gate. */
export function runUngated(view: DocumentView, settings: CodemodSettings): Outcome {
  try {
    const context = collect(view, settings)
    const { edits } = context.editor
    if (edits.length === 0) return unchanged(context)
    return {
      type: 'changed',
      view: new DocumentView(applyEdits(view.text, edits)),
      edits,
      declared: { removed: context.removedComments, added: context.addedComments },
      offsets: changedPlaces(view.document, edits).map(({ offset }) => offset),
      again: null,
    }
  } catch (error) {
    return { type: 'failed', gate: 'exception', message: String(error), diff: null }
  }
}

/** Runs the codemod, then drops the edits that it may not make: in instructions that a pragma protects, or all of them. */
function collect(view: DocumentView, settings: CodemodSettings): RecordingContext {
  const context = new RecordingContext(view, settings)
  if (view.ignored.ignoresFile(settings.codemod)) return context
  settings.codemod.run(context)
  const { edits } = context.editor
  if (edits.length === 0) return context
  const places = changedPlaces(view.document, edits)
  const touched = touchedItems(view.document, view.text, edits)
  const ignored = places.filter(({ items }) =>
    items.some((item) => view.ignored.ignores(item, settings.codemod) && touched.has(item)),
  )
  if (settings.withheld === null && ignored.length === 0) return context
  const dropped = new RecordingContext(view, settings)
  dropped.refusals.push(...context.refusals)
  dropped.reports.push(...context.reports)
  const reason = settings.withheld ?? 'ignored'
  for (const { offset } of settings.withheld === null ? ignored : places) {
    dropped.refusals.push({ offset, reason, message: ENGINE_REASONS[reason], hint: null })
  }
  return dropped
}

function unchanged({ refusals, reports }: RecordingContext): Unchanged {
  return { type: 'unchanged', refusals, reports }
}

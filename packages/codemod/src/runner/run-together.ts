import type { DocumentView } from '../context/document-view.js'
import { composeEdits } from '../editor/compose-edits.js'
import type { Edit } from '../editor/edit.js'
import { Change } from '../gates/change.js'
import { failedGate } from '../gates/failed-gate.js'
import { Pipeline, type PipelineResult } from './pipeline.js'
import { type CodemodSettings, runUngated } from './run-codemod.js'

/**
 * Runs all codemods and puts what they did together through the gates, once for the file and not once for each codemod. Null
 * when anything is not as it should be: which codemod is at fault comes out when each is looked at alone. The last pass, in
 * which none has anything to do, is the second run of them all.
 */
export function runTogether(view: DocumentView, codemods: readonly CodemodSettings[]): PipelineResult | null {
  const result = new Pipeline(view, codemods, runUngated).run()
  const { changes, failures, unstable } = result
  if (failures.length > 0 || unstable.length > 0) return null
  const [first] = changes
  if (first === undefined) return result
  // One that goes on changing what it made itself would come to rest here all the same.
  if (new Set(changes.map(({ settings }) => settings)).size < changes.length) return null
  if (changes.some(({ outcome }) => !parses(outcome.view))) return null
  const edits = changes.reduce<readonly Edit[]>(
    (sum, { before, outcome }) => composeEdits(sum, before.text, outcome.edits),
    [],
  )
  const declared = {
    removed: changes.flatMap(({ outcome }) => outcome.declared.removed),
    added: changes.flatMap(({ outcome }) => outcome.declared.added),
  }
  const after = result.view
  const change = new Change(view.document, after.document, view.text, after.text, edits)
  return failedGate(change, declared, first.settings.findings) === null ? result : null
}

function parses({ document }: DocumentView): boolean {
  return document.diagnostics.every(({ severity }) => severity !== 'error')
}

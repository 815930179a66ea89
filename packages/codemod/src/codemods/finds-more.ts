import { buildChecks } from '@dockwright/semantics'
import type { CodemodContext } from '../context/codemod-context.js'
import { parseLatest } from '../context/parse-latest.js'
import { Editor } from '../editor/editor.js'
import { noNewFindings } from '../gates/no-new-findings.js'

/**
 * Whether `docker build --check` would have something to find after a change that it has not now. That is so, too, where BuildKit
 * rejects the file and the change takes away or moves what it stops at.
 */
export function findsMore({ document, text }: CodemodContext, change: (editor: Editor) => void): boolean {
  const trial = new Editor(document, text)
  change(trial)
  return noNewFindings(document, parseLatest(trial.text), buildChecks) !== null
}

import type { Document } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { sameMeaning, type Verdict } from '@dockwright/semantics'

/** Whether a whole printed text means what the document does. */
export function checkDocument(document: Document, text: string): Verdict {
  const printed = parse(text, { bom: false })
  const error = printed.diagnostics.find(
    ({ severity, code }) => severity === 'error' && code !== 'no-instructions',
  )
  if (error !== undefined) return { same: false, reason: error.message, at: { start: 0, end: document.end } }
  return sameMeaning(document, printed)
}

import type { Document } from '@dockwright/ast'

/**
 * A function of a document that computes its answer once. What is after one change is before the next, so gates ask most
 * things twice.
 */
export function perDocument<Answer>(compute: (document: Document) => Answer): (document: Document) => Answer {
  const answers = new WeakMap<Document, { readonly answer: Answer }>()
  return (document) => {
    let known = answers.get(document)
    if (known === undefined) {
      known = { answer: compute(document) }
      answers.set(document, known)
    }
    return known.answer
  }
}

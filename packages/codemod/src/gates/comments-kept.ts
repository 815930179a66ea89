import { commentsOf, type Document } from '@dockwright/ast'
import { perDocument } from './per-document.js'

/** Comments that a codemod says it removed and added, from `#` on. */
export interface DeclaredComments {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Every comment must be there as often as before, but for those that the codemod declares. */
export function commentsKept(
  before: Document,
  after: Document,
  { removed, added }: DeclaredComments,
): string | null {
  const counts = new Map<string, number>()
  const count = (texts: readonly string[], by: number): void => {
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + by)
  }
  count(texts(before), 1)
  count(removed, -1)
  count(added, 1)
  count(texts(after), -1)
  for (const [text, left] of counts) {
    if (left > 0) return `the comment ${JSON.stringify(text)} is lost`
    if (left < 0) return `the comment ${JSON.stringify(text)} came from nowhere`
  }
  return null
}

const texts = perDocument((document) => commentsOf(document).map(({ text }) => text))

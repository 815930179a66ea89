import { type Document, type Item, print } from '@dockwright/ast'

const BYTE_ORDER_MARK = '\ufeff'
const DIRECTIVE = /^#\s*(?:syntax|escape|check)\s*=/i

/**
 * Whether a comment would be read as a parser directive if the items `[first, end)` were gone: they stand right below the
 * directives, or begin the file, and the comment comes after them. A U+FEFF would likewise be read as a
 * byte order mark.
 */
export function becomesDirective({ items }: Document, first: number, end: number): boolean {
  const next: Item | undefined = items[end]
  if (next === undefined) return false
  if (first === 0 && print(next).startsWith(BYTE_ORDER_MARK)) return true
  if (next.type !== 'Comment' || !DIRECTIVE.test(next.hash.text)) return false
  return items.slice(0, first).every(({ type }) => type === 'Directive')
}

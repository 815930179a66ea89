import { type Item, leaves, type Span } from '@dockwright/ast'

/**
 * The escape characters (with the blanks after them) that leave an instruction open at the end of the file: whatever is
 * appended would be read as a part of it.
 *
 *     RUN make \⏎
 *              ^ then the end of the file
 */
export function openContinuations(item: Item): readonly Span[] {
  const last = leaves(item).at(-1)
  if (last?.type !== 'Eol') return []
  return last.leading
    .filter((trivia) => trivia.type === 'Continuation')
    .map(({ start, text }) => ({ start, end: start + text.replace(/[\r\n]+$/, '').length }))
}

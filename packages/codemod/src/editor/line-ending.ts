import { type Document, type Item, leaves } from '@dockwright/ast'

export type LineEnding = '\n' | '\r\n'

/** The line ending that new lines next to an item are given: its own, else that of the nearest item before it, else LF. */
export function lineEndingAt(document: Document, item: Item): LineEnding {
  for (let index = indexOf(document.items, item); index >= 0; index--) {
    const text = ownLineEnding(document.items[index] as Item)
    if (text !== null) return text
  }
  return '\n'
}

function ownLineEnding(item: Item): LineEnding | null {
  for (const leaf of leaves(item)) {
    if (leaf.type === 'Eol' && leaf.text !== '') return leaf.text.includes('\r') ? '\r\n' : '\n'
    for (const { text } of leaf.leading) if (text.endsWith('\n')) return text.endsWith('\r\n') ? '\r\n' : '\n'
  }
  return null
}

/** The place of an item among the items, which are in the order of the text. */
function indexOf(items: readonly Item[], { start }: Item): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((items[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return high
}

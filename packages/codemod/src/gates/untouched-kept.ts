import { type Document, type Item, lineColumn } from '@dockwright/ast'
import { trimSpace } from '@dockwright/parser'
import { toBuildKit } from '@dockwright/semantics'
import { isInstruction } from '../context/placed-instructions.js'
import type { Change } from './change.js'
import type { DeclaredComments } from './comments-kept.js'
import { perDocument } from './per-document.js'
import { sameProjection } from './same-projection.js'

/**
 * Every item without an edit in it must have the same bytes, be the same kind of item, and mean the same to BuildKit. Comments
 * above it that the codemod declares do not count.
 */
export function untouchedKept(change: Change, declared: DeclaredComments): string | null {
  const { items } = change.before
  for (const [index, item] of items.entries()) {
    if (change.isTouched(item)) continue
    const counterpart = change.counterpart(item)
    if (counterpart === null) return `${nameOf(change, item)} is no item of its own any more`
    if (counterpart.type !== item.type || change.textAfter(counterpart) !== change.textBefore(item)) {
      return `${nameOf(change, item)} was changed`
    }
    const isSame =
      !isInstruction(item) ||
      (isInstruction(counterpart) &&
        sameProjection(item, counterpart) &&
        sameDescription(change, index, counterpart, declared))
    if (!isSame) return `${nameOf(change, item)} is read in another way`
  }
  return null
}

/** The comments above FROM and ARG are what `docker build --call=outline` shows of them. */
function sameDescription(
  change: Change,
  index: number,
  counterpart: Item,
  { removed, added }: DeclaredComments,
): boolean {
  const item = change.before.items[index] as Item
  if ((item.type !== 'From' && item.type !== 'Arg') || keepsNeighbours(change, index, counterpart))
    return true
  // BuildKit drops the first character of the line: the `#`, unless the comment is indented.
  const known = new Set([...removed, ...added].flatMap((text) => [text, trimSpace(text.slice(1))]))
  const undeclared = (document: Document, of: Item): string =>
    JSON.stringify(
      descriptions(document)
        .get(of)
        ?.filter((text) => !known.has(text)) ?? [],
    )
  return undeclared(change.before, item) === undeclared(change.after, counterpart)
}

/** Whether what stands between an item and the instruction before it is what stood there before, so that no comment can differ. */
function keepsNeighbours(change: Change, index: number, counterpart: Item): boolean {
  let { start } = counterpart
  for (let at = index - 1; at >= 0; at--) {
    const previous = change.before.items[at] as Item
    const moved = change.isTouched(previous) ? null : change.counterpart(previous)
    if (moved?.end !== start) return false
    if (isInstruction(previous)) return true
    start = moved.start
  }
  return change.after.items[0]?.start === start
}

/** The comments above each instruction, as BuildKit collects them. */
const descriptions = perDocument((document: Document): ReadonlyMap<Item, readonly string[]> => {
  const { children } = toBuildKit(document)
  return new Map(
    document.items.filter(isInstruction).map((item, index) => [item, children[index]?.prevComment ?? []]),
  )
})

function nameOf({ beforeText }: Change, item: Item): string {
  return `the ${item.type} on line ${lineColumn(beforeText, item.start).line}`
}

import { type Item, lineColumn } from '@dockwright/ast'
import { type BuildKitNode, toBuildKit } from '@dockwright/semantics'
import { isInstruction } from '../context/placed-instructions.js'
import type { Change } from './change.js'

/** Every item without an edit in it must have the same bytes, be the same kind of item, and mean the same to BuildKit. */
export function untouchedKept(change: Change): string | null {
  const before = projections(change.before)
  const after = projections(change.after)
  for (const item of change.before.items) {
    if (change.isTouched(item)) continue
    const counterpart = change.counterpart(item)
    const name = `the ${item.type} on line ${lineColumn(change.beforeText, item.start).line}`
    if (counterpart === null) return `${name} is no item of its own any more`
    if (counterpart.type !== item.type || change.textAfter(counterpart) !== change.textBefore(item))
      return `${name} was changed`
    if (meaning(before.get(item), item) !== meaning(after.get(counterpart), item))
      return `${name} is read in another way`
  }
  return null
}

/** BuildKit's node for each instruction; its children are the document's instructions, in order. */
function projections(document: Change['before']): ReadonlyMap<Item, BuildKitNode> {
  const { children } = toBuildKit(document)
  return new Map(
    document.items.filter(isInstruction).flatMap((item, index) => {
      const node = children[index]
      return node === undefined ? [] : [[item, node] as const]
    }),
  )
}

/** The comments above FROM and ARG are what `docker build --call=outline` shows of them. */
function meaning(node: BuildKitNode | undefined, item: Item): string {
  const described = item.type === 'From' || item.type === 'Arg'
  return JSON.stringify({
    ...node,
    startLine: 0,
    endLine: 0,
    prevComment: described ? node?.prevComment : [],
  })
}

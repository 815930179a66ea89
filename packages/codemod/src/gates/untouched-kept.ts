import { type Document, type Item, lineColumn } from '@dockwright/ast'
import { trimSpace } from '@dockwright/parser'
import { type BuildKitNode, toBuildKit } from '@dockwright/semantics'
import { isInstruction } from '../context/placed-instructions.js'
import type { Change } from './change.js'
import type { DeclaredComments } from './comments-kept.js'
import { perDocument } from './per-document.js'

/**
 * Every item without an edit in it must have the same bytes, be the same kind of item, and mean the same to BuildKit. Comments
 * above it that the codemod declares do not count.
 */
export function untouchedKept(change: Change, { removed, added }: DeclaredComments): string | null {
  // BuildKit drops the first character of the line: the `#`, unless the comment is indented.
  const declared = new Set([...removed, ...added].flatMap((text) => [text, trimSpace(text.slice(1))]))
  const before = projections(change.before)
  const after = projections(change.after)
  for (const item of change.before.items) {
    if (change.isTouched(item)) continue
    const counterpart = change.counterpart(item)
    if (counterpart === null) return `${nameOf(change, item)} is no item of its own any more`
    if (counterpart.type !== item.type || change.textAfter(counterpart) !== change.textBefore(item)) {
      return `${nameOf(change, item)} was changed`
    }
    // The comments above FROM and ARG are what `docker build --call=outline` shows of them.
    const isDescribed = item.type === 'From' || item.type === 'Arg'
    const [old, next] = [before.get(item), after.get(counterpart)]
    const isSame =
      sameMeaning(old, next, false) && (!isDescribed || sameTexts(left(old, declared), left(next, declared)))
    if (!isSame) return `${nameOf(change, item)} is read in another way`
  }
  return null
}

/** BuildKit's node for each instruction; its children are the document's instructions, in order. */
const projections = perDocument((document: Document): ReadonlyMap<Item, BuildKitNode> => {
  const { children } = toBuildKit(document)
  const nodes = new Map<Item, BuildKitNode>()
  let index = 0
  for (const item of document.items) {
    if (!isInstruction(item)) continue
    const node = children[index++]
    if (node !== undefined) nodes.set(item, node)
  }
  return nodes
})

/** Whether two nodes differ in nothing but their lines, and, unless `withComments`, in the comments above them. */
function sameMeaning(
  a: BuildKitNode | undefined,
  b: BuildKitNode | undefined,
  withComments: boolean,
): boolean {
  if (a === undefined || b === undefined) return a === b
  return (
    a.cmd === b.cmd &&
    a.json === b.json &&
    sameTexts(a.args, b.args) &&
    sameTexts(a.flags, b.flags) &&
    JSON.stringify(a.heredocs) === JSON.stringify(b.heredocs) &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => sameMeaning(child, b.children[index], true)) &&
    (!withComments || sameTexts(a.prevComment, b.prevComment))
  )
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}

function nameOf({ beforeText }: Change, item: Item): string {
  return `the ${item.type} on line ${lineColumn(beforeText, item.start).line}`
}

/** The comments above an instruction that are in no declaration. */
function left(node: BuildKitNode | undefined, declared: ReadonlySet<string>): readonly string[] {
  return node?.prevComment.filter((text) => !declared.has(text)) ?? []
}

import type { Comment, Document, Instruction } from '@dockwright/ast'
import { isInstruction } from '../context/placed-instructions.js'
import { isPragma } from '../context/pragma.js'
import type { Change } from './change.js'
import type { DeclaredComments } from './comments-kept.js'

/** A comment that steers a tool must stay above the instruction that it stood above, as a line of its own. */
export function pragmasKept(change: Change, { removed }: DeclaredComments): string | null {
  const targetsAfter = new Map(
    pragmaTargets(change.after).map(({ pragma, target }) => [pragma.start, target]),
  )
  for (const { pragma, target } of pragmaTargets(change.before)) {
    const text = pragma.hash.text
    if (removed.includes(text)) continue
    const place = change.counterpart(pragma)
    if (place?.type !== 'Comment') return `the pragma ${JSON.stringify(text)} is no line of its own any more`
    const expected = target === null ? null : change.counterpart(target)
    if (targetsAfter.get(place.start) !== expected)
      return `the pragma ${JSON.stringify(text)} stands above another instruction`
  }
  return null
}

interface PragmaTarget {
  readonly pragma: Comment
  readonly target: Instruction | null
}

function pragmaTargets({ items }: Document): PragmaTarget[] {
  const result: PragmaTarget[] = []
  let target: Instruction | null = null
  for (const item of items.toReversed()) {
    if (isInstruction(item)) target = item
    else if (item.type === 'Comment' && isPragma(item.hash.text)) result.push({ pragma: item, target })
  }
  return result
}

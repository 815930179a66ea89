import type { Comment, Document, Instruction } from '@dockwright/ast'
import { PrecedingComments } from '../buildkit/preceding-comments.js'

/** A comment that BuildKit attaches to an instruction. */
export interface AttachedComment {
  readonly comment: Comment
  /** What BuildKit keeps of it: the line without its first byte, trimmed. */
  readonly text: string
}

const NONE: readonly AttachedComment[] = []
const ATTACHED = new WeakMap<Document, ReadonlyMap<Instruction, readonly AttachedComment[]>>()

/**
 * The comments between the instruction before and this one, as BuildKit attaches them (its Node.PrevComment): blank lines
 * do not part them from it, an empty `#` in the first column drops those above. BuildKit reads descriptions and `check=`
 * there. Directives are none, comments inside the instruction are none. Goes in: a document and an instruction of it; an
 * ONBUILD's trigger, or an instruction of another document, has none.
 */
export function attachedComments(document: Document, instruction: Instruction): readonly AttachedComment[] {
  let attached = ATTACHED.get(document)
  if (attached === undefined) {
    attached = attachAll(document)
    ATTACHED.set(document, attached)
  }
  return attached.get(instruction) ?? NONE
}

function attachAll(document: Document): ReadonlyMap<Instruction, readonly AttachedComment[]> {
  const attached = new Map<Instruction, readonly AttachedComment[]>()
  const reader = new PrecedingComments()
  let pending: AttachedComment[] = []
  for (const item of document.items) {
    if (item.type === 'Blank' || item.type === 'Directive') continue
    if (item.type === 'Comment') {
      reader.add(item)
      const text = reader.take()[0]
      if (text === undefined) pending = []
      else pending.push({ comment: item, text })
    } else {
      if (pending.length > 0) attached.set(item, pending)
      pending = []
    }
  }
  return attached
}

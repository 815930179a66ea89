import type { Directive, Document, EscapeCharacter, Instruction, Item } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { type EffectiveShell, sameInstruction, sameMeaning, type Verdict } from '@dockwright/semantics'

type Significant = Exclude<Item, Directive>

/** An instruction that stands after the one to be checked, to see whether that one ends where it should. */
const NEXT = 'USER next\n'

export interface ItemContext {
  readonly escape: EscapeCharacter
  readonly shell: EffectiveShell
  /** The text that the item is a part of. */
  readonly source: string
  /** The last item of a file may end within a continuation. */
  readonly isLast: boolean
}

/** Whether one printed item, read by itself, means what the item does. */
export function checkItem(
  item: Significant,
  text: string,
  { escape, shell, isLast, source }: ItemContext,
): Verdict {
  const printed = parse(`${text}\n${isLast ? '' : NEXT}`, { escape, bom: false })
  const other = printed.items[0]
  if (other === undefined || printed.items.length !== (isLast ? 1 : 2))
    return differs('it is not read as one item', item)
  if (printed.diagnostics.some(({ severity, code }) => severity === 'error' && code !== 'no-instructions')) {
    return differs('it is no longer valid', item)
  }
  if (isInstruction(item)) {
    if (!isInstruction(other)) return differs('it is no longer an instruction', item)
    return sameInstruction(item, other, {
      shell,
      escapes: [escape, escape],
      sources: [source, printed.source],
    })
  }
  return sameMeaning(only(item, escape, source), only(other, escape, printed.source))
}

export function isInstruction(item: Item): item is Instruction {
  return item.type !== 'Blank' && item.type !== 'Comment' && item.type !== 'Directive'
}

function only(item: Item, escape: EscapeCharacter, source: string): Document {
  return {
    type: 'Document',
    source,
    start: item.start,
    end: item.end,
    bom: null,
    items: [item],
    escape,
    diagnostics: [],
  }
}

function differs(reason: string, { start, end }: Item): Verdict {
  return { same: false, reason, at: { start, end } }
}

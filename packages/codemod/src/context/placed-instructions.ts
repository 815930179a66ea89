import type { Document, Instruction, Item } from '@dockwright/ast'

/** An instruction and the item that holds it: itself, or an ONBUILD around it. */
export interface PlacedInstruction {
  readonly instruction: Instruction
  readonly item: Instruction
}

/** All instructions of a document in order, ONBUILD before the one inside it. */
export function placedInstructions(document: Document): readonly PlacedInstruction[] {
  const result: PlacedInstruction[] = []
  for (const item of document.items) {
    if (!isInstruction(item)) continue
    for (
      let next: Instruction | null = item;
      next !== null;
      next = next.type === 'Onbuild' ? next.instruction : null
    ) {
      result.push({ instruction: next, item })
    }
  }
  return result
}

export function isInstruction(item: Item): item is Instruction {
  return item.type !== 'Comment' && item.type !== 'Blank' && item.type !== 'Directive'
}

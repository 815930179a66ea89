import type { Document, Instruction } from '@dockwright/ast'
import { IgnoredItems } from './ignored-items.js'
import { parseLatest } from './parse-latest.js'
import { placedInstructions } from './placed-instructions.js'

/** What all codemods that look at one document share, each part made when it is first asked for. */
export class DocumentView {
  readonly document: Document
  private ignoredItems: IgnoredItems | null = null
  private itemOf: ReadonlyMap<Instruction, Instruction> | null = null

  constructor(readonly text: string) {
    this.document = parseLatest(text)
  }

  get ignored(): IgnoredItems {
    return (this.ignoredItems ??= new IgnoredItems(this.document))
  }

  /** Every instruction in order, with the item that holds it. */
  get items(): ReadonlyMap<Instruction, Instruction> {
    return (this.itemOf ??= new Map(
      placedInstructions(this.document).map(({ instruction, item }) => [instruction, item]),
    ))
  }
}

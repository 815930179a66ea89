import { EditConflictError } from './edit-conflict-error.js'
import type { Edit } from './edit.js'

/** Edits in the order of the text, none overlapping another. Those inserted at the same place keep the order of their adding. */
export class EditList {
  private readonly sorted: Edit[] = []

  get all(): readonly Edit[] {
    return this.sorted
  }

  /** @throws EditConflictError if the edit overlaps one that is there. */
  add(edit: Edit): void {
    const at = this.positionFor(edit)
    const before = this.sorted[at - 1]
    const after = this.sorted[at]
    if (before !== undefined && overlap(before, edit)) throw new EditConflictError(before, edit)
    if (after !== undefined && overlap(edit, after)) throw new EditConflictError(after, edit)
    this.sorted.splice(at, 0, edit)
  }

  private positionFor(edit: Edit): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.sorted[middle] as Edit
      if (other.start < edit.start || (other.start === edit.start && other.end <= edit.end)) low = middle + 1
      else high = middle
    }
    return low
  }
}

function overlap(left: Edit, right: Edit): boolean {
  return left.end > right.start
}

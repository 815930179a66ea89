import type { Edit } from './edit.js'

/** Maps offsets between a text and the text after a list of edits (in order, not overlapping). */
export class OffsetMap {
  /** How far the text before each edit, and last the text after them all, has moved. */
  private readonly shifts: readonly number[]

  constructor(private readonly edits: readonly Edit[]) {
    const shifts = [0]
    for (const { start, end, text } of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start))
    this.shifts = shifts
  }

  /**
   * Where an offset of the old text is in the new one. What stood inside a replacement is at its start; text inserted at
   * the offset itself comes before it.
   */
  toNew(offset: number): number {
    const index = this.count(({ start, end }) => start < offset || (start === offset && end === offset))
    const edit = this.edits[index - 1]
    const isInside = edit !== undefined && offset < edit.end
    return (isInside ? edit.start : offset) + (this.shifts[isInside ? index - 1 : index] ?? 0)
  }

  /** Where an offset of the new text came from: inside new text, the start of what it replaced. */
  toOld(offset: number): number {
    const index = this.count(({ start }, place) => start + (this.shifts[place] ?? 0) <= offset)
    const edit = this.edits[index - 1]
    if (edit === undefined) return offset
    const newEnd = edit.start + (this.shifts[index - 1] ?? 0) + edit.text.length
    return offset < newEnd ? edit.start : offset - (this.shifts[index] ?? 0)
  }

  /** How many edits, from the first on, a condition holds for; if it fails for one it fails for all after it. */
  private count(holds: (edit: Edit, index: number) => boolean): number {
    let low = 0
    let high = this.edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(this.edits[middle] as Edit, middle)) low = middle + 1
      else high = middle
    }
    return low
  }
}

import type { Edit } from './edit.js'

/** Maps offsets between a text and the text after a list of edits (in order, not overlapping). */
export class OffsetMap {
  constructor(private readonly edits: readonly Edit[]) {}

  /**
   * Where an offset of the old text is in the new one. What stood inside a replacement is at its start; text inserted at
   * the offset itself comes before it.
   */
  toNew(offset: number): number {
    let shift = 0
    for (const { start, end, text } of this.edits) {
      if (start > offset || (start === offset && end > offset)) break
      if (offset < end) return start + shift
      shift += text.length - (end - start)
    }
    return offset + shift
  }

  /** Where an offset of the new text came from: inside new text, the start of what it replaced. */
  toOld(offset: number): number {
    let shift = 0
    for (const { start, end, text } of this.edits) {
      const newStart = start + shift
      if (offset < newStart) break
      if (offset < newStart + text.length) return start
      shift += text.length - (end - start)
    }
    return offset - shift
  }
}

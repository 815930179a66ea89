import type { Edit } from './edit.js'

/** The text with the edits carried out; they are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = ''
  let at = 0
  for (const { start, end, text } of edits) {
    output += source.slice(at, start) + text
    at = end
  }
  return output + source.slice(at)
}

import type { Edit } from './edit.js'

const NEWLINE_AT_END = /[\r\n]+$/

/**
 * Adds what keeps a missing final newline missing: when the last lines of a source without one were removed, the line
 * that is now the last loses its line ending.
 */
export function keepFinalNewline(source: string, edits: readonly Edit[]): readonly Edit[] {
  if (source === '' || source.endsWith('\n')) return edits
  let end = source.length
  for (let index = edits.length - 1; index >= 0; index--) {
    const edit = edits[index] as Edit
    if (edit.end < end) break
    if (edit.text !== '') {
      if (!edit.text.endsWith('\n')) return edits
      return [
        ...edits.slice(0, index),
        { ...edit, text: edit.text.replace(NEWLINE_AT_END, '') },
        ...edits.slice(index + 1),
      ]
    }
    end = edit.start
  }
  if (end === source.length || !source.slice(0, end).endsWith('\n')) return edits
  const start = source.slice(0, end).replace(NEWLINE_AT_END, '').length
  const position = edits.findIndex((edit) => edit.start >= end)
  const strip: Edit = { start, end, text: '', label: 'keep the final newline missing' }
  return [...edits.slice(0, position), strip, ...edits.slice(position)]
}

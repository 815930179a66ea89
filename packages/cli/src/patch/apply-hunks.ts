import type { Hunk } from './hunks.js'

const NO_NEWLINE = '\\ No newline at end of file'

/** The text with some of its hunks applied; they must be of this text, and in order. */
export function applyHunks(text: string, hunks: readonly Hunk[]): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  let result = ''
  let at = 0
  for (const { oldStart, oldLines, lines: changed } of hunks) {
    const start = oldLines === 0 ? oldStart : oldStart - 1
    result += lines.slice(at, start).join('')
    for (const [index, line] of changed.entries()) {
      if (line.startsWith('-') || line === NO_NEWLINE) continue
      result += line.slice(1) + (changed[index + 1] === NO_NEWLINE ? '' : '\n')
    }
    at = start + oldLines
  }
  return result + lines.slice(at).join('')
}

/** A place in a text; both numbers are 1-based, the column counts UTF-16 code units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** The offsets at which the lines of a text start. Lines end at LF only, as BuildKit's scanLines has it. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/**
 * The line and column of a UTF-16 offset. Pass `lineStarts(text)` to look up many offsets of the same text; an offset
 * past the end counts on from the last line.
 */
export function lineColumn(
  text: string,
  offset: number,
  starts: readonly number[] = lineStarts(text),
): LineColumn {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

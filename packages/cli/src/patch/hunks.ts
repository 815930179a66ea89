import { structuredPatch } from 'diff'

/** Past this many changed lines the shortest diff takes too long to find, and the whole middle is given as changed. */
const MOST_EDITS = 4000

/** A changed place of a file, as `diff -u` writes it. */
export interface Hunk {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  readonly lines: readonly string[]
}

/** The changed places of a file, three lines around each. */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  const options = { context: 3, maxEditLength: MOST_EDITS }
  const patch = structuredPatch('', '', before, after, '', '', options)
  return patch === undefined ? [wholeHunk(before, after)] : patch.hunks
}

/** All lines between the common beginning and end as removed and added. */
function wholeHunk(before: string, after: string): Hunk {
  const [old, now] = [splitLines(before), splitLines(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail++
  const first = Math.max(0, head - 3)
  const after3 = Math.min(3, tail)
  const [oldEnd, newEnd] = [old.length - tail, now.length - tail]
  const lines = [
    ...old.slice(first, head).flatMap((line) => marked(' ', line)),
    ...old.slice(head, oldEnd).flatMap((line) => marked('-', line)),
    ...now.slice(head, newEnd).flatMap((line) => marked('+', line)),
    ...old.slice(oldEnd, oldEnd + after3).flatMap((line) => marked(' ', line)),
  ]
  const [oldLines, newLines] = [oldEnd + after3 - first, newEnd + after3 - first]
  const start = (count: number): number => (count === 0 ? first : first + 1)
  return { oldStart: start(oldLines), oldLines, newStart: start(newLines), newLines, lines }
}

/** Each line with its newline. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function marked(mark: string, line: string): readonly string[] {
  return line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file']
}

import { applyEdits } from './apply-edits.js'
import type { Edit } from './edit.js'

/** An edit of either list, as it lies in the middle text. */
interface Placed {
  readonly from: number
  readonly to: number
  /** By how much it makes the middle text longer than the first text; 0 for edits of the middle text. */
  readonly growth: number
  readonly later: Edit | null
  readonly label: string
}

/** Edits that have to do with each other. */
interface Group {
  from: number
  to: number
  growth: number
  readonly later: Edit[]
  readonly label: string
}

/**
 * The edits that lead from a first text straight to a third: `first` leads to `middle`, the second text, and `second` from
 * there on. Both are in order and without overlaps, and so is what comes out.
 */
export function composeEdits(
  first: readonly Edit[],
  middle: string,
  second: readonly Edit[],
): readonly Edit[] {
  const edits: Edit[] = []
  let shift = 0
  for (const { from, to, growth, later, label } of grouped([...placed(first), ...second.map(unmoved)])) {
    const inside = later.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }))
    const start = from - shift
    shift += growth
    const edit = { start, end: to - shift, text: applyEdits(middle.slice(from, to), inside), label }
    // Text that was inserted and removed again leaves nothing.
    if (edit.end > start || edit.text !== '') edits.push(edit)
  }
  return edits
}

function placed(edits: readonly Edit[]): Placed[] {
  let shift = 0
  return edits.map(({ start, end, text, label }) => {
    const growth = text.length - (end - start)
    const from = start + shift
    shift += growth
    return { from, to: from + text.length, growth, later: null, label }
  })
}

function unmoved(edit: Edit): Placed {
  return { from: edit.start, to: edit.end, growth: 0, later: edit, label: edit.label }
}

/** Edits belong together when they overlap, and when one puts text where the other took some away. */
function grouped(edits: readonly Placed[]): readonly Group[] {
  const groups: Group[] = []
  for (const { from, to, growth, later, label } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = groups.at(-1)
    const isInside = last !== undefined && (from < last.to || (last.from === to && last.to === from))
    if (!isInside) groups.push({ from, to, growth, later: later === null ? [] : [later], label })
    else {
      last.to = Math.max(last.to, to)
      last.growth += growth
      if (later !== null) last.later.push(later)
    }
  }
  return groups
}

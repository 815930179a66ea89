import { findSegment, NOT_FOUND } from './find-segment.js'
import type { ShellPattern } from './shell-pattern.js'

const LINE_FEED = 0x0a

export interface PatternMatch {
  readonly start: number
  readonly end: number
}

/**
 * The first match at or after `from`, or null: the one that Go's regexp finds. Stars take as much as they can if
 * `isGreedy`, else as little.
 *
 * No backtracking. A star can't leave its line, so the line on which each segment lies follows from the start alone, and
 * on that line the earliest place of a segment is the best: whatever can follow a later place can follow it as well. So
 * - a match starts at `start` if and only if the segments are found one after the other, each at its earliest place;
 * - if none does, none starts later on that line either;
 * - stars that take little end the match there; stars that take much can put the last segment at the last place of its
 *   line, as its earliest predecessor leaves room for every place.
 */
export function findMatch(
  text: Int32Array,
  pattern: ShellPattern,
  from: number,
  isGreedy: boolean,
): PatternMatch | null {
  for (let at = from; at <= text.length;) {
    const start = findSegment(text, pattern[0], at, text.length, 'first')
    if (start === NOT_FOUND) return null
    const end = matchEnd(text, pattern, start, isGreedy)
    if (end !== NOT_FOUND) return { start, end }
    at = lineEnd(text, start) + 1
  }
  return null
}

/** The end of the match at the very start of the text, or null. */
export function findPrefix(text: Int32Array, pattern: ShellPattern, isGreedy: boolean): number | null {
  if (findSegment(text, pattern[0], 0, 0, 'first') === NOT_FOUND) return null
  const end = matchEnd(text, pattern, 0, isGreedy)
  return end === NOT_FOUND ? null : end
}

/** The end of the match whose first segment is at `start`. */
function matchEnd(text: Int32Array, pattern: ShellPattern, start: number, isGreedy: boolean): number {
  let end = start + pattern[0].codes.length
  let limit = NOT_FOUND // the end of the line that `end` is on, once it is asked for
  for (let index = 1; index < pattern.length; index++) {
    const segment = pattern[index] ?? pattern[0]
    if (end > limit) limit = lineEnd(text, end)
    const isLast = index === pattern.length - 1
    const place = findSegment(text, segment, end, limit, isLast && isGreedy ? 'last' : 'first')
    if (place === NOT_FOUND) return NOT_FOUND
    end = place + segment.codes.length
  }
  return end
}

/** Where the line that `at` is on has its line feed, or the end of the text. */
function lineEnd(text: Int32Array, at: number): number {
  const found = text.indexOf(LINE_FEED, at)
  return found === -1 ? text.length : found
}

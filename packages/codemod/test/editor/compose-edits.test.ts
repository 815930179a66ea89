import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/editor/apply-edits.js'
import { composeEdits } from '../../src/editor/compose-edits.js'
import type { Edit } from '../../src/editor/edit.js'

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text, label: '' })
const bare = (edits: readonly Edit[]): unknown[] => edits.map(({ start, end, text }) => [start, end, text])

describe('composeEdits', () => {
  it.each([
    [
      'keeps apart what touches',
      [edit(0, 3, 'X')],
      [edit(1, 2, 'Y')],
      [
        [0, 3, 'X'],
        [3, 4, 'Y'],
      ],
    ],
    [
      'puts text before a replacement before it',
      [edit(2, 4, 'X')],
      [edit(2, 2, 'Y')],
      [
        [2, 2, 'Y'],
        [2, 4, 'X'],
      ],
    ],
    [
      'puts text behind an insertion behind it',
      [edit(2, 2, 'X')],
      [edit(3, 3, 'Y')],
      [
        [2, 2, 'X'],
        [2, 2, 'Y'],
      ],
    ],
    [
      'makes one of a replacement inside a replacement',
      [edit(1, 3, 'uvw')],
      [edit(2, 3, '')],
      [[1, 3, 'uw']],
    ],
    [
      'makes one of text that is put where text was removed',
      [edit(1, 4, '')],
      [edit(1, 1, 'X')],
      [[1, 4, 'X']],
    ],
    ['makes one of a removal around a removal', [edit(3, 4, '')], [edit(2, 4, '')], [[2, 5, '']]],
    ['drops text that came and went', [edit(2, 2, 'X')], [edit(2, 3, '')], []],
  ])('%s', (_, first, second, expected) => {
    const source = 'abcdefgh'
    const middle = applyEdits(source, first)
    const composed = composeEdits(first, middle, second)
    expect(bare(composed)).toEqual(expected)
    expect(applyEdits(source, composed)).toBe(applyEdits(middle, second))
  })

  it('leads to the same text as one list after the other, in order and without overlaps', () => {
    const cuts = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 30 }), cuts, cuts, (source, one, two) => {
        const first = editsOf(source, one)
        const middle = applyEdits(source, first)
        const second = editsOf(middle, two)
        const composed = composeEdits(first, middle, second)
        expect(applyEdits(source, composed)).toBe(applyEdits(middle, second))
        for (const [index, { start, end }] of composed.entries()) {
          expect(end).toBeGreaterThanOrEqual(start)
          expect(start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0)
        }
      }),
      { numRuns: 3000, seed: 20261124 },
    )
  })
})

/** Edits in order: each so far behind the last, so long, with this text. */
function editsOf(text: string, steps: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const [gap, length, added] of steps) {
    const start = at + gap
    const end = start + length
    if (end > text.length) break
    if (start < end || added !== '') edits.push(edit(start, end, added))
    at = end
  }
  return edits
}

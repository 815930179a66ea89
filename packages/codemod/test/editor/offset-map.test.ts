import { describe, expect, it } from 'vitest'
import { OffsetMap } from '../../src/editor/offset-map.js'

describe('OffsetMap', () => {
  // 0123456789 -> 0XX3456789YY with [1,3) replaced by two, an insertion of "II" at 5, and the removal of [7,9).
  const map = new OffsetMap([
    { start: 1, end: 3, text: 'XXX', label: '' },
    { start: 5, end: 5, text: 'II', label: '' },
    { start: 7, end: 9, text: '', label: '' },
  ])

  it('finds where a kept character has gone, and where it came from', () => {
    for (const old of [0, 3, 4, 5, 6, 9, 20]) expect(map.toOld(map.toNew(old))).toBe(old)
    expect([0, 3, 5, 9].map((offset) => map.toNew(offset))).toEqual([0, 4, 8, 10])
  })

  it('puts what was replaced at the start of its replacement', () => {
    expect(map.toNew(2)).toBe(1)
    expect([1, 2, 3].map((offset) => map.toOld(offset))).toEqual([1, 1, 1])
    expect(map.toOld(6)).toBe(5)
  })
})

import { describe, expect, it } from 'vitest'
import { stageNameMatcher } from '../../src/stages/stage-name-matcher.js'

describe('stageNameMatcher tells which stages a FROM could name', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['a variable may be anything', '$A', ['x', 'y.z'], []],
    ['what is around it must fit', 'a-${B}-c', ['a-x-c', 'a--c'], ['a-c', 'b-x-c']],
    ['in order', 'a${X}b${Y}c', ['abc', 'axbyc'], ['acb', 'ac']],
    ['a default may hold anything', 'a${X:-{y}:z}', ['a', 'ab'], ['b']],
    ['a variable that does not close', 'a${X', ['a', 'ab'], ['b']],
    ['quotes do not count', '"a$X"', ['ab'], ['b']],
  ])('%s: %s', (_rule, image, yes, no) => {
    const matches = stageNameMatcher(image)
    expect(yes.map((name) => matches?.(name))).toEqual(yes.map(() => true))
    expect(no.map((name) => matches?.(name))).toEqual(no.map(() => false))
  })

  it.each(['alpine', 'node:$V', '$R/a', 'a$B@sha256:x', '$'])('no stage at all: %s', (image) => {
    expect(stageNameMatcher(image)).toBeNull()
  })
})

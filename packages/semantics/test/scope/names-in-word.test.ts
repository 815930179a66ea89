import { describe, expect, it } from 'vitest'
import { namesInWord } from '../../src/scope/names-in-word.js'

describe('namesInWord finds every name that a variable can have', () => {
  it.each<[string, readonly string[]]>([
    ['a$B', ['B']],
    ['${A:-${B}c$D}', ['A', 'B', 'D']],
    ['$12a', ['12']],
    ['$é_1', ['é_1']],
    ['$$', ['$']],
    ['${@}', ['@']],
    ['\\$$-', ['-']],
    ['$0', ['0']],
    ['${A#$-}', ['A', '-']],
  ])('%s', (word, names) => {
    expect([...namesInWord(word)]).toEqual(expect.arrayContaining([...names]))
  })

  it('none without a dollar', () => {
    expect(namesInWord('a_b').size).toBe(0)
  })
})

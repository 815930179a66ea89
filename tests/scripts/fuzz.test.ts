import { describe, expect, it } from 'vitest'
import { failureOf } from '../../scripts/fuzz/failure-of.js'
import { inputOf } from '../../scripts/fuzz/input-of.js'
import { minimise } from '../../scripts/fuzz/minimise.js'

describe('the fuzzer', () => {
  const corpus = ['FROM a\nRUN b\n', 'FROM c AS d\nCOPY e f\n']
  const seeds = Array.from({ length: 300 }, (_, seed) => seed)

  it('makes the same text of the same seed, and another of another', () => {
    const texts = seeds.map((seed) => inputOf(seed, corpus))
    expect(seeds.map((seed) => inputOf(seed, corpus))).toEqual(texts)
    expect(new Set(texts).size).toBeGreaterThan(250)
  })

  it('reaches every kind of instruction, here-documents, continuations and directives', () => {
    const all = seeds.map((seed) => inputOf(seed, [])).join('\n')
    for (const keyword of 'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL'.split(
      ' ',
    )) {
      expect(all).toContain(keyword)
    }
    for (const part of [
      'STOPSIGNAL',
      'USER',
      'VOLUME',
      'WORKDIR',
      '<<EOF',
      '\\\n',
      '\r\n',
      '# escape=`',
      '--mount=',
    ])
      expect(all).toContain(part)
  })

  it('finds no fault in these texts', () => {
    for (const seed of seeds) expect(failureOf(inputOf(seed, corpus)), `seed ${seed}`).toBeNull()
  })

  it('minimises a text to what makes it fail', () => {
    const text = inputOf(1, []) + '[x]' + inputOf(2, []) + 'y]' + inputOf(3, [])
    expect(minimise(text, (candidate) => /\[x\][^]*y/.test(candidate))).toBe('[x]y')
    expect(minimise('abc', () => true)).toBe('')
  })
})

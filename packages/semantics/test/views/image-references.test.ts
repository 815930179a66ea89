import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { imageReferences } from '../../src/views/index.js'

describe('imageReferences', () => {
  it('finds every place that names an image, each part where it is', () => {
    const text = [
      '# syntax = docker.io/docker/dockerfile:1 x',
      'FROM --platform=linux/amd64 gh\\',
      'cr.io/a/b:1 AS x',
      "COPY --from='r.io/c' a b",
      'RUN --mount=type=bind,from=d:2,target=/d e',
      'FROM x',
      'COPY --from=0 a b',
      'FROM scratch',
    ].join('\n')
    const at = (part: { readonly start: number; readonly end: number } | null | undefined): string | null =>
      part ? text.slice(part.start, part.end) : null
    const found = imageReferences(parse(text))
    expect(found.map((reference) => [reference.kind, reference.text, at(reference)])).toEqual([
      ['syntax', 'docker.io/docker/dockerfile:1', 'docker.io/docker/dockerfile:1'],
      ['from', 'ghcr.io/a/b:1', 'gh\\\ncr.io/a/b:1'],
      ['copy', 'r.io/c', 'r.io/c'],
      ['mount', 'd:2', 'd:2'],
    ])
    expect(
      found.map(({ image }) => [
        at(image?.registry),
        at(image?.repository),
        at(image?.tag),
        at(image?.digest),
      ]),
    ).toEqual([
      ['docker.io', 'docker/dockerfile', '1', null],
      ['gh\\\ncr.io', 'a/b', '1', null],
      ['r.io', 'c', null, null],
      [null, 'd', '2', null],
    ])
    expect(found.every(({ isLiteral }) => isLiteral)).toBe(true)
  })

  it('says when a name comes from a variable', () => {
    const text = 'ARG V=1\nFROM a:$V'
    expect(imageReferences(parse(text))).toMatchObject([
      {
        text: 'a:1',
        isLiteral: false,
        start: 13,
        end: 17,
        image: { tag: { text: '1', start: 13, end: 17 } },
      },
    ])
  })

  it('has the error of a name that is none', () => {
    expect(imageReferences(parse('FROM a:'))).toMatchObject([
      { image: null, error: 'invalid reference format' },
    ])
  })

  it('knows only a syntax directive at the top', () => {
    expect(imageReferences(parse('# a\n# syntax=x\nFROM b')).map(({ text }) => text)).toEqual(['b'])
    expect(imageReferences(parse('# escape=`\n# syntax=x\nFROM b')).map(({ text }) => text)).toEqual([
      'x',
      'b',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { expand, expandWords } from '../src/expand.js'

const env = { VERSION: '3.20', PORTS: '80 443' }

describe('expand', () => {
  it('gives the value and the variables that are not set', () => {
    expect(expand('alpine:${VERSION:-3}$SUFFIX', env, { escape: '\\' })).toEqual({
      value: 'alpine:3.20',
      error: null,
      unmatched: ['SUFFIX'],
    })
  })

  it('removes quotes and the escapes in force', () => {
    expect(expand('"a b"`$VERSION\\c', env, { escape: '`' }).value).toBe('a b$VERSION\\c')
    expect(expand('"a b"`$VERSION\\c', env, { escape: '\\' }).value).toBe('a b`3.20c')
  })

  it("gives BuildKit's error", () => {
    expect(expand('${VERSION^^}', env, { escape: '\\' })).toEqual({
      value: null,
      error: 'failed to process "${VERSION^^}": unsupported modifier (^) in substitution',
      unmatched: [],
    })
  })

  it('takes a map', () => {
    expect(expand('$constructor$A', new Map([['A', 'a']]), { escape: '\\' })).toEqual({
      value: 'a',
      error: null,
      unmatched: ['constructor'],
    })
  })
})

describe('expandWords', () => {
  it('splits what an unquoted variable holds', () => {
    expect(expandWords('$PORTS/tcp "$PORTS" $NONE', env, { escape: '\\' })).toEqual({
      words: ['80', '443/tcp', '80 443'],
      error: null,
      unmatched: ['NONE'],
    })
  })

  it("gives BuildKit's error", () => {
    expect(expandWords("it's", env, { escape: '\\' })).toEqual({
      words: null,
      error: 'failed to process "it\'s": unexpected end of statement while looking for matching single-quote',
      unmatched: [],
    })
  })
})

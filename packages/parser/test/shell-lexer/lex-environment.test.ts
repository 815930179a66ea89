import { describe, expect, it } from 'vitest'
import { processWord, type LexEnvironment } from '../../src/shell-lexer/index.js'

const inherited = ['__proto__', 'constructor', 'toString', 'get', 'size']

const expansion = (name: string, env: LexEnvironment) =>
  processWord(`\${${name}-unset}`, env, { escape: '\\' }).value

describe('the environment', () => {
  it.each(inherited)('has no %s unless it is its own', (name) => {
    expect(expansion(name, {})).toBe('unset')
    expect(expansion(name, new Map())).toBe('unset')
  })

  it.each(inherited)('may have a %s of its own', (name) => {
    expect(expansion(name, JSON.parse(`{ "${name}": "own" }`) as Record<string, string>)).toBe('own')
    expect(expansion(name, new Map([[name, 'own']]))).toBe('own')
  })

  it('may be without a prototype', () => {
    const env = Object.assign(Object.create(null) as Record<string, string>, { A: 'a' })
    expect(expansion('A', env)).toBe('a')
  })

  it('is case-sensitive and may have an empty name', () => {
    expect(processWord('$a${+set}${=}', { A: 'a', '': 'b' }, { escape: '\\' }).error).toContain('(=)')
    expect(processWord('$a${+set}', { A: 'a' }, { escape: '\\' }).value).toBe('')
    expect(processWord('$a${+set}', { '': 'b' }, { escape: '\\' }).value).toBe('set')
  })

  it('has its lone surrogates read as U+FFFD', () => {
    expect(processWord('${A#?}', { A: '\uD83D\uD83D\uDE80' }, { escape: '\\' }).value).toBe('🚀')
    expect(processWord('$A', { A: '\uD83D' }, { escape: '\\' }).value).toBe('\uFFFD')
  })
})

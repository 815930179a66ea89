import { describe, expect, it } from 'vitest'
import { processWord, processWords, type LexOptions } from '../../src/shell-lexer/index.js'
import { oracleLines, sharedFolder } from '../../../../tests/support/shared-folder.js'
import { sampleEnvironment } from './sample-expansion.js'

interface WordsLine {
  readonly query: {
    readonly word: string
    readonly env: Readonly<Record<string, string>>
  } & Partial<LexOptions>
  readonly result: {
    readonly value: string
    readonly words: readonly string[]
    readonly matched: readonly string[]
    readonly unmatched: readonly string[]
    readonly error: string | null
    readonly wordsError: string | null
  }
}

describe('matched and unmatched', () => {
  it('lists the names asked for, sorted, once', () => {
    const { matched, unmatched } = processWord('$PATH$A$X$A${W:-$V}', sampleEnvironment, { escape: '\\' })
    expect({ matched, unmatched }).toEqual({ matched: ['A', 'PATH'], unmatched: ['V', 'W', 'X'] })
  })

  it('lists the names asked for before an error', () => {
    const result = processWord('$A$X${Y?why}$Z', sampleEnvironment, { escape: '\\' })
    const error = 'failed to process "$A$X${Y?why}$Z": Y: why'
    expect(result).toEqual({ value: null, error, matched: ['A'], unmatched: ['X', 'Y'] })
  })

  it('asks for the variable only after its default', () => {
    const { unmatched } = processWord('${X:-${Y^}}', sampleEnvironment, { escape: '\\' })
    expect(unmatched).toEqual([])
  })
})

if (sharedFolder() !== null) {
  it("gives BuildKit's answer for every line of the oracle", () => {
    let lines = 0
    for (const { query, result } of oracleLines<WordsLine>('words')) {
      const { word, env, escape = '\\', ...switches } = query
      const options = { escape, ...switches }
      const { matched, unmatched } = result
      // BuildKit's value and words are empty where there is an error.
      expect(processWord(word, env, options), JSON.stringify(query)).toEqual({
        value: result.error === null ? result.value : null,
        error: result.error,
        matched,
        unmatched,
      })
      expect(processWords(word, env, options), JSON.stringify(query)).toEqual({
        words: result.wordsError === null ? result.words : null,
        error: result.wordsError,
        matched,
        unmatched,
      })
      lines++
    }
    expect(lines).toBeGreaterThan(4000)
  })
}

import { parse } from '@dockwright/parser'
import { type BuildKitResult, toBuildKit } from '@dockwright/semantics'
import { describe, expect, test } from 'vitest'
import { corpusFiles, oracleLines, sharedFolder } from '../../../../tests/support/shared-folder.js'

describe.runIf(sharedFolder() !== null)('the projection equals what BuildKit itself says', () => {
  test('of every real Dockerfile', () => {
    const answers = new Map<string, BuildKitResult>()
    for (const { path, buildkit } of oracleLines<{ path: string; buildkit: BuildKitResult }>('parse'))
      answers.set(path, buildkit)
    const different: string[] = []
    let count = 0
    for (const { path, text } of corpusFiles()) {
      if (!isSame(text, answers.get(path))) different.push(path)
      count++
    }
    expect(different).toEqual([])
    expect(count).toBe(answers.size)
  }, 120_000)

  test('of every hostile snippet', () => {
    const different: string[] = []
    let count = 0
    for (const { content, buildkit } of oracleLines<{ content: string; buildkit: BuildKitResult }>(
      'vectors',
    )) {
      if (!isSame(content, buildkit)) different.push(content)
      count++
    }
    expect(different).toEqual([])
    expect(count).toBeGreaterThanOrEqual(12_000)
  }, 120_000)
})

function isSame(text: string, theirs: BuildKitResult | undefined): boolean {
  return JSON.stringify(sortKeys(toBuildKit(parse(text)))) === JSON.stringify(sortKeys(theirs))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  )
}

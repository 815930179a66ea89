import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { sharedFolder } from '../../../../tests/support/shared-folder.js'
import type { ShellLeaf, ShellScript } from '../../src/shell/index.js'
import { corpusBodies, type CorpusBody } from './support/corpus-bodies.js'
import { mvdanWordSpans } from './support/mvdan-word-spans.js'
import { heredocDelimiterStart, withHeredocEnds } from './support/with-heredoc-ends.js'

/**
 * Bodies on which the judges and we differ, each with its reason. At most ten.
 * Every one is PowerShell or cmd: no POSIX shell will ever see it.
 */
const EXCEPTIONS: readonly { readonly holds: string; readonly reason: string }[] = [
  {
    holds: '${Env:ProgramFiles(x86)}',
    reason:
      'PowerShell: bash -n takes `${a(b)}` for a bad substitution to be found when it runs; mvdan-sh rejects it at once',
  },
]

const judged =
  sharedFolder() === null ? [] : corpusBodies().filter(({ shell }) => !isException(shell.source.text))
const scripts = judged.filter(
  (body): body is CorpusBody & { shell: ShellScript } => body.shell.type === 'ShellScript',
)
const opaque = judged.filter(({ shell }) => shell.type === 'Opaque')

describe.runIf(sharedFolder() !== null)('parseShell over the corpus', () => {
  it('has at most ten exceptions', () => expect(EXCEPTIONS.length).toBeLessThanOrEqual(10))

  it('finds the words that mvdan-sh finds', { timeout: 300_000 }, () => {
    const differences: string[] = []
    for (const { path, shell } of scripts) {
      const theirs = mvdanWordSpans(withHeredocEnds(shell.source.text, shell.leaves))
      const ours = new Set(shell.leaves.flatMap(wordSpans))
      if (theirs === null || ours.size !== theirs.size || [...ours].some((span) => !theirs.has(span))) {
        differences.push(`${path}: ${shell.source.text}`)
      }
    }
    expect(differences).toEqual([])
  })

  it('rejects only what bash rejects', { timeout: 300_000 }, () => {
    const wrong = opaque.filter(({ shell: { source } }) => bashAccepts(source.text))
    expect(wrong.map(({ path, shell: { source } }) => `${path}: ${source.text}`)).toEqual([])
  })

  it('accepts only what bash accepts', { timeout: 300_000 }, () => {
    expect(
      rejectedByBash(scripts.map(({ shell }) => withHeredocEnds(shell.source.text, shell.leaves))),
    ).toEqual([])
  })
})

function isException(text: string): boolean {
  return EXCEPTIONS.some(({ holds }) => text.includes(holds))
}

function wordSpans({ type, text, start, end }: ShellLeaf): readonly string[] {
  switch (type) {
    case 'Word':
    case 'Assignment':
      return [`${start}-${end}`]
    case 'HeredocOperator':
      return [`${start + heredocDelimiterStart(text)}-${end}`]
    case 'HereString':
      return [`${start + (/^\d*<<<[ \t]*/.exec(text)?.[0].length ?? 0)}-${end}`]
    case 'Operator':
    case 'Reserved':
    case 'Arithmetic':
    case 'HeredocBody':
    case 'ShellComment':
      return []
  }
}

/** Many texts, few processes: each text is the body of a function, and only a rejected batch is looked at more closely. */
function rejectedByBash(texts: readonly string[], batch = 400): readonly string[] {
  const rejected: string[] = []
  for (let from = 0; from < texts.length; from += batch) {
    const group = texts.slice(from, from + batch)
    if (bashAccepts(group.map((text) => `body() {\n${text}\n}\n`).join(''))) continue
    rejected.push(...(batch === 1 ? group : rejectedByBash(group, Math.ceil(batch / 8))))
  }
  return rejected
}

function bashAccepts(text: string): boolean {
  return spawnSync('bash', ['-n'], { input: text }).status === 0
}

import type { Document, Item } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { bashVerdicts } from '../../../tests/proof/support/bash-verdicts.js'
import { countFile, noCounts } from '../../../tests/support/codemod-counts.js'
import { safeCodemods } from '../../../tests/support/safe-codemods.js'
import { type CorpusFile, corpusFiles, sharedFolder } from '../../../tests/support/shared-folder.js'
import { type Codemod, codemods, Editor, presets } from '../src/index.js'
import { seededNumbers } from './support/seeded-numbers.js'

const EDITS = 1000
const FIVE_MINUTES = 300_000

interface Changed {
  readonly path: string
  readonly before: Document
  readonly after: Document
}

const together = (presets.get('safe') ?? []).flatMap((name) => codemods.get(name) ?? [])
const mergeRun = codemods.get('merge-run')!

describe.runIf(sharedFolder() !== null)('the corpus', () => {
  let files: readonly CorpusFile[] = []
  const merged: Changed[] = []

  beforeAll(() => {
    files = [...corpusFiles()]
  })

  it.each([
    ...safeCodemods().map((codemod): [string, readonly Codemod[]] => [codemod.name, [codemod]]),
    ['the preset "safe" with merge-run', [...together, mergeRun]],
  ])(
    'is changed by %s without a gate that fires, a new finding, a lost comment, or work for a second run',
    (_, given) => {
      const requests = given.map((codemod) => ({ codemod }))
      const counts = noCounts()
      for (const file of files) {
        const documents = countFile(counts, file, requests)
        if (documents !== null && given[0] === mergeRun) merged.push({ path: file.path, ...documents })
      }
      const { gateFailures, unparsable, newFindings, commentsLost, secondRuns } = counts
      expect({ gateFailures, unparsable, newFindings, commentsLost, secondRuns }).toEqual({
        gateFailures: [],
        unparsable: [],
        newFindings: [],
        commentsLost: [],
        secondRuns: [],
      })
      expect(counts.filesChanged + counts.refusals.size).toBeGreaterThan(0)
    },
    FIVE_MINUTES,
  )

  it(
    'has merged RUNs that bash reads if and only if it reads the RUNs that they were made of',
    async () => {
      const rows = merged.flatMap(({ path, before, after }) => {
        const [old, merged] = [runRows(before), runRows(after)]
        expect(merged.length, path).toBe(old.length)
        return old.flatMap((texts, index) => {
          const now = merged[index] ?? []
          return now.length < texts.length ? [{ path, before: texts, after: now }] : []
        })
      })
      expect(rows.length).toBeGreaterThan(0)
      const scripts = [...new Set(rows.flatMap((row) => [...row.before, ...row.after]))]
      const verdicts = await bashVerdicts(scripts)
      const reads = new Map(scripts.map((script, index) => [script, verdicts[index] ?? false]))
      const all = (texts: readonly string[]): boolean => texts.every((text) => reads.get(text))
      expect(rows.filter((row) => all(row.before) !== all(row.after))).toEqual([])
    },
    FIVE_MINUTES,
  )

  it(
    `keeps every byte outside ${EDITS} edits at random places`,
    () => {
      const several = files.filter(({ text }) => parse(text).items.length > 1)
      const random = seededNumbers(20260824)
      for (let round = 0; round < EDITS; round++) editSomewhere(several[random(several.length)]!, random)
    },
    FIVE_MINUTES,
  )
})

/** The shell texts of each row of RUNs, the rows parted by the other instructions. */
function runRows({ items }: Document): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const item of items) {
    if (item.type === 'Run') {
      const { args } = item
      rows
        .at(-1)
        ?.push(
          args?.type === 'ShellForm' ? args.parts.map(({ value }) => value).join('') : JSON.stringify(args),
        )
    } else if (item.type !== 'Blank' && item.type !== 'Comment') rows.push([])
  }
  return rows
}

/** One operation on one item; everything before and after the item's lines must stay, to the byte. */
function editSomewhere({ path, text }: CorpusFile, random: (below: number) => number): void {
  const editor = new Editor(parse(text))
  const { items } = editor.document
  const index = random(items.length)
  const item = items[index] as Item
  const operation = (['replace', 'remove', 'insertBefore', 'insertAfter'] as const)[random(4)]
  if (operation === 'remove') editor.remove(item)
  else if (operation !== undefined) editor[operation](item, 'RUN edited')
  const result = editor.text
  const hasFinalNewline = text.endsWith('\n')
  const before = text.slice(0, item.start)
  const after = text.slice(item.end)
  const where = `${path}: ${operation} on item ${index}`
  expect(
    result.startsWith(hasFinalNewline || after !== '' ? before : before.replace(/[\r\n]+$/, '')),
    where,
  ).toBe(true)
  expect(result.endsWith(after), where).toBe(true)
  expect(result.endsWith('\n') || result === '', where).toBe(hasFinalNewline || result === '')
  if (operation === 'insertBefore') expect(result.endsWith(text.slice(item.start)), where).toBe(true)
  if (operation === 'insertAfter' && after !== '')
    expect(result.startsWith(text.slice(0, item.end)), where).toBe(true)
}

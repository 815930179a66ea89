import { commentsOf, type Document, type Item } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { bashVerdicts } from '../../../tests/proof/support/bash-verdicts.js'
import { type CorpusFile, corpusFiles, sharedFolder } from '../../../tests/support/shared-folder.js'
import { applyCodemods, codemods, Editor } from '../src/index.js'

const NAMES = ['add-to-copy', 'from-as-casing', 'legacy-key-value', 'maintainer-to-label', 'merge-run']
const EDITS = 1000
const MINUTES = 60_000

describe.runIf(sharedFolder() !== null)('the corpus', () => {
  const requests = NAMES.map((name) => ({ codemod: codemods.get(name)! }))
  const changed: { path: string; before: Document; after: Document }[] = []

  it(
    'is changed by the codemods without a gate that fires, a lost comment, or work for a second run',
    () => {
      const failures: string[] = []
      const counts = new Map<string, number>()
      for (const { path, text } of corpusFiles()) {
        const run = applyCodemods(text, requests)
        for (const { codemod, gate, message } of run.failures)
          failures.push(`${path}: ${codemod}: ${gate}: ${message}`)
        for (const { codemod, reason } of run.refusals) count(counts, `${codemod}: refused: ${reason}`)
        for (const { codemod } of run.applied) count(counts, `${codemod}: files changed`)
        if (!run.changed) continue
        const before = parse(text)
        const after = parse(run.output)
        changed.push({ path, before, after })
        if (after.diagnostics.some(({ severity }) => severity === 'error'))
          failures.push(`${path}: unparsable`)
        const kept = new Set(commentsOf(after).map((comment) => comment.text))
        for (const comment of commentsOf(before))
          if (!kept.has(comment.text)) failures.push(`${path}: lost ${comment.text}`)
        if (applyCodemods(run.output, requests).changed) failures.push(`${path}: changes again`)
      }
      console.log(
        [...counts]
          .sort()
          .map(([what, number]) => `${what}: ${number}`)
          .join('\n'),
      )
      expect(failures).toEqual([])
      for (const name of NAMES) expect(counts.get(`${name}: files changed`), name).toBeGreaterThan(0)
    },
    10 * MINUTES,
  )

  it(
    'has merged RUNs that bash reads if and only if it reads the RUNs that they were made of',
    async () => {
      const rows = changed.flatMap(({ path, before, after }) => {
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
    10 * MINUTES,
  )

  it(
    `keeps every byte outside ${EDITS} edits at random places`,
    () => {
      const files = [...corpusFiles()].filter(({ text }) => parse(text).items.length > 1)
      const random = generator(20260824)
      for (let round = 0; round < EDITS; round++) editSomewhere(files[random(files.length)]!, random)
    },
    10 * MINUTES,
  )
})

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

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

/** Numbers below a limit, the same at every run (a linear congruential generator). */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

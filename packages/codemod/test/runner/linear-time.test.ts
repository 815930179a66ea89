import { expect, it } from 'vitest'
import { applyCodemods, codemods } from '../../src/index.js'

const LINES = 10_000
const SECONDS = 20

it.each([
  ['add-to-copy', 'ADD . /a', 'COPY . /a'],
  ['from-as-casing', 'FROM a as b', 'FROM a AS b'],
  ['legacy-key-value', 'ENV A b c', 'ENV A="b c"'],
  ['maintainer-to-label', 'MAINTAINER a', 'LABEL org.opencontainers.image.authors="a"'],
])(`%s changes ${LINES} instructions in time`, (name, before, after) => {
  const text = (line: string): string => `FROM x\n${`${line}\n`.repeat(LINES)}`
  const start = performance.now()
  const run = applyCodemods(text(before), [{ codemod: codemods.get(name)! }], { findings: null })
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000)
  expect(run.failures).toEqual([])
  expect(run.output).toBe(text(after))
})

it.each([
  ['one row', 'RUN mkdir /a\n'.repeat(LINES)],
  ['many rows', 'RUN pip a\nRUN pip b\nENV A=1\n'.repeat(LINES / 2)],
  ['one row of RUNs that remember a path', 'RUN pip a\n'.repeat(LINES)],
  [
    'one row of RUNs, each with a program of its own',
    Array.from({ length: LINES }, (_, index) => `RUN p${index} a\n`).join(''),
  ],
])('merge-run goes through %s in time', (_, rows) => {
  const start = performance.now()
  const run = applyCodemods(`FROM x\n${rows}`, [{ codemod: codemods.get('merge-run')! }], { findings: null })
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000)
  expect(run.failures).toEqual([])
  expect(run.changed).toBe(true)
})

import { applyCodemods, type Codemod, codemods, defineCodemod, presets } from '@dockwright/codemod'
import { parse } from '@dockwright/parser'
import { DockerfileParser } from 'dockerfile-ast'
import { corpusTexts } from './corpus-texts.js'
import { measure } from './measure.js'
import { printTable } from './print-table.js'
import type { Suite } from './suite.js'

const ROUNDS = 5
const WARM_UPS = 2

/** Looks at every instruction, as any codemod does, and finds nothing to do. */
const IDLE = defineCodemod({
  name: 'idle',
  description: 'look at every instruction',
  level: 'safe',
  run(context) {
    for (const { keyword } of context.instructions()) {
      if (keyword.value === '') context.report(keyword, 'an instruction without a name')
    }
  },
})

interface Task {
  readonly name: string
  readonly read: (text: string) => unknown
}

export const codemodsSuite: Suite = {
  name: 'codemods',
  run() {
    const texts = corpusTexts()
    comparePreset(texts)
    compareIdle(texts)
  },
}

/** The preset `safe` with all its gates, against a peer that does no more than parse. */
function comparePreset(texts: readonly string[]): void {
  const bar: Task = { name: 'dockerfile-ast: parse', read: (text) => DockerfileParser.parse(text) }
  const names = presets.get('safe') ?? []
  let changed = 0
  const preset: Task = {
    name: `safe: ${String(names.length)} codemods, all gates`,
    read(text) {
      if (applyCodemods(text, requestsOf(...names.map(codemodNamed))).changed) changed++
    },
  }
  const each = names.map((name): Task => {
    const requests = requestsOf(codemodNamed(name))
    return { name, read: (text) => applyCodemods(text, requests) }
  })
  const times = compare('codemods', [bar, preset, ...each], texts)
  console.log(`\n${String(changed / (ROUNDS + WARM_UPS))} files changed by the preset`)
  const [barTime = Number.NaN, presetTime = Number.NaN] = times
  if (!(presetTime <= barTime)) {
    console.error('the preset takes longer than the bar')
    process.exitCode = 1
  }
}

/** What a codemod costs that has nothing to do: the text is parsed once, with or without it. */
function compareIdle(texts: readonly string[]): void {
  console.log('\nA codemod that does not match\n')
  const idle = requestsOf(IDLE)
  compare(
    'what',
    [
      { name: '@dockwright/parser: parse', read: (text) => parse(text) },
      { name: 'no codemod', read: (text) => applyCodemods(text, []) },
      { name: 'one that does not match', read: (text) => applyCodemods(text, idle) },
    ],
    texts,
  )
}

function compare(heading: string, tasks: readonly Task[], texts: readonly string[]): readonly number[] {
  const times = measure(
    tasks.map(({ read }) => () => {
      for (const text of texts) read(text)
    }),
    ROUNDS,
    WARM_UPS,
  )
  const [first = Number.NaN] = times
  console.log(`${String(texts.length)} files, median of ${String(ROUNDS)} rounds, one thread\n`)
  printTable(
    [heading, 'ms', `of ${tasks[0]?.name ?? ''}`],
    tasks.map(({ name }, index) => {
      const time = times[index] ?? Number.NaN
      return [name, time.toFixed(0), `${(time / first).toFixed(2)} x`]
    }),
  )
  return times
}

function requestsOf(...given: readonly Codemod[]): readonly { readonly codemod: Codemod }[] {
  return given.map((codemod) => ({ codemod }))
}

function codemodNamed(name: string): Codemod {
  const codemod = codemods.get(name)
  if (codemod === undefined) throw new Error(`there is no codemod ${JSON.stringify(name)}`)
  return codemod
}

import type { Document } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { parseShell, sameMeaning } from '@dockwright/semantics'
import prettier from 'prettier'
import * as plugin from 'prettier-plugin-dockerfile'
import { corpusTexts } from './corpus-texts.js'
import { measure } from './measure.js'
import { printTable } from './print-table.js'
import type { Suite } from './suite.js'

const EVERY = 6
const ROUNDS = 9
const WARM_UPS = 3

type Compare = (first: Document, second: Document) => unknown

export const sameMeaningSuite: Suite = {
  name: 'same-meaning',
  async run() {
    const originals = corpusTexts().filter((_, index) => index % EVERY === 0)
    const formatted = await formatAll(originals)
    const pairs = originals.flatMap((text, index) => {
      const other = formatted[index]
      return other === undefined || other === null ? [] : [[text, other] as const]
    })
    console.log(`${String(pairs.length)} files and what the formatter makes of them\n`)
    // Each round parses anew: a tree that was compared before remembers the shell programs in it.
    const visit = (compare: Compare) => () => {
      for (const [text, other] of pairs) compare(parse(text), parse(other))
    }
    const times = measure(
      [visit(() => null), visit(sameMeaning), visit(parseShells), visit((text) => sameMeaning(text, text))],
      ROUNDS,
      WARM_UPS,
    )
    const [parsing = Number.NaN, both = Number.NaN, shells = Number.NaN, equal = Number.NaN] = times
    const row = (work: string, time: number): readonly string[] => [
      work,
      time.toFixed(1),
      `${(time / parsing).toFixed(2)} x`,
      `${(time / shells).toFixed(2)} x`,
    ]
    printTable(
      ['work', 'ms', 'of parsing both', 'with their shell programs'],
      [
        row('parse both', parsing),
        row('parse both, and the shell programs in them', shells),
        row('sameMeaning', both - parsing),
        row('sameMeaning of equal texts', equal - parsing),
      ],
    )
  },
}

/** What a comparison of the programs needs that does not look for a shorter way. */
function parseShells(...documents: readonly Document[]): void {
  for (const { items } of documents)
    for (const item of items)
      if (item.type === 'Run' && item.args?.type === 'ShellForm') parseShell(item.args)
}

async function formatAll(texts: readonly string[]): Promise<readonly (string | null)[]> {
  return Promise.all(
    texts.map((text) =>
      prettier.format(text, { parser: 'dockerfile', plugins: [plugin] }).catch((error: unknown) => {
        if (error instanceof SyntaxError) return null
        throw error
      }),
    ),
  )
}

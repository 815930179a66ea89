import type { Document } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
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
    const [parsing = Number.NaN, both = Number.NaN] = measure(
      [visit(() => null), visit(sameMeaning)],
      ROUNDS,
      WARM_UPS,
    )
    printTable(
      ['work', 'ms', 'of parsing both'],
      [
        ['parse both', parsing.toFixed(1), '1.00 x'],
        ['sameMeaning', (both - parsing).toFixed(1), `${((both - parsing) / parsing).toFixed(2)} x`],
      ],
    )
  },
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

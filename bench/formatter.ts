import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import prettier, { type Plugin } from 'prettier'
import * as plugin from 'prettier-plugin-dockerfile'
import * as pluginSh from 'prettier-plugin-sh'
import { sample } from '../tests/proof/support/sample.js'
import { coldStart } from './cold-start.js'
import { corpusTexts } from './corpus-texts.js'
import { echoPlugin } from './echo-plugin.js'
import { measure } from './measure.js'
import { measureAsync } from './measure-async.js'
import { printTable } from './print-table.js'
import type { Suite } from './suite.js'

const FILES = 250
const SEED = 'formatter bench'
const ROUNDS = 9
const WARM_UPS = 3
/** The peer takes minutes for what takes the others a second: it gets every fifth file. */
const PEER_EVERY = 5
const PEER_ROUNDS = 3
const COLD_RUNS = 21
/** The bars, as the issue has them. */
const BARS = { peer: 30, floor: 1 / 3, net: 0.3, growth: 0.7, cold: 1.15 }

interface Contender {
  readonly name: string
  readonly format: (text: string) => Promise<string>
}

const OURS = contender('prettier-plugin-dockerfile', plugin, 'dockerfile')
const FLOOR = contender('Prettier alone, lines echoed', echoPlugin, 'echo')
const PEER = contender('prettier-plugin-sh', pluginSh as Plugin, 'dockerfile')

export const formatterSuite: Suite = {
  name: 'formatter',
  async run() {
    const corpus = await formattable(corpusTexts())
    const texts = sample(corpus, FILES, SEED)
    const formatted = await Promise.all(texts.map(OURS.format))
    const changed = texts.filter((text, index) => text !== formatted[index]).length
    console.log(`${String(texts.length)} files of the corpus; formatting changes ${String(changed)} of them`)
    const ours = await compare('as they are', texts)
    net(texts, formatted, ours)
    await compare('formatted before', formatted)
    await growth(corpus)
    cold()
  },
}

/** How we do against Prettier and the peer. Answers with the milliseconds that we took. */
async function compare(what: string, texts: readonly string[]): Promise<number> {
  console.log(`\nFiles ${what}, median of ${String(ROUNDS)} rounds\n`)
  const few = texts.filter((_, index) => index % PEER_EVERY === 0)
  const [ours = Number.NaN, floor = Number.NaN] = await measureAsync(
    [OURS, FLOOR].map((one) => () => formatAll(one, texts)),
    ROUNDS,
    WARM_UPS,
  )
  const [oursOfFew = Number.NaN, peer = Number.NaN] = await measureAsync(
    [OURS, PEER].map((one) => () => formatAll(one, few)),
    PEER_ROUNDS,
    1,
  )
  printTable(
    ['formatter', 'files', 'files/s'],
    [
      [OURS.name, String(texts.length), perSecond(texts, ours)],
      [FLOOR.name, String(texts.length), perSecond(texts, floor)],
      [OURS.name, String(few.length), perSecond(few, oursOfFew)],
      [PEER.name, String(few.length), perSecond(few, peer)],
    ],
  )
  console.log('')
  bar(`of ${PEER.name}`, peer / oursOfFew, BARS.peer, 'least')
  bar('of Prettier alone', floor / ours, BARS.floor, 'least')
  return ours
}

/** What the plugin does to check its output: it parses it, and compares. The shell of the input is parsed by then. */
function net(texts: readonly string[], formatted: readonly string[], ours: number): void {
  const changed = texts
    .map((text, index) => [parse(asPluginSees(text)), asPluginSees(formatted[index] ?? '')] as const)
    .filter(([document, after]) => document.source !== after)
  const check = (): void => {
    for (const [document, after] of changed) sameMeaning(document, parse(after))
  }
  const [time = Number.NaN] = measure([check], ROUNDS, WARM_UPS)
  bar('share of the check', time / ours, BARS.net, 'most')
}

/** One large file must not cost more a byte than the same bytes in small ones. */
async function growth(corpus: readonly string[]): Promise<void> {
  const pieces = corpus
    .filter((text) => /^from /i.test(text) && text.endsWith('\n') && isBetween(linesOf(text), 85, 120))
    .slice(0, 50)
  const large = pieces.join('')
  console.log(
    `\nOne file of ${String(linesOf(large))} lines, and the ${String(pieces.length)} files that it is made of\n`,
  )
  const [small = Number.NaN, whole = Number.NaN] = await measureAsync(
    [pieces, [large]].map((texts) => () => formatAll(OURS, texts)),
    ROUNDS,
    WARM_UPS,
  )
  const megabytes = Buffer.byteLength(large) / 1000
  printTable(
    ['input', 'MB/s'],
    [
      ['about 100 lines each', (megabytes / small).toFixed(2)],
      ['one file', (megabytes / whole).toFixed(2)],
    ],
  )
  console.log('')
  bar('MB/s of the large file', small / whole, BARS.growth, 'least')
}

function cold(): void {
  console.log(
    `\nprettier --check in a process of its own, median of ${String(COLD_RUNS)} runs each, in turns\n`,
  )
  const { dockerfile, json } = coldStart(COLD_RUNS)
  const row = (name: string, time: number): readonly string[] => [name, time.toFixed(0)]
  printTable(['file', 'ms'], [row('Dockerfile', dockerfile), row('JSON', json)])
  console.log('')
  bar('of JSON', dockerfile / json, BARS.cold, 'most')
}

/** Prints a ratio beside its bar; the run fails when it misses it. */
function bar(what: string, ratio: number, limit: number, kind: 'least' | 'most'): void {
  const isMet = kind === 'least' ? ratio >= limit : ratio <= limit
  console.log(`${what}: ${ratio.toFixed(2)} (at ${kind} ${limit.toFixed(2)}${isMet ? '' : ', MISSED'})`)
  if (!isMet) process.exitCode = 1
}

function contender(name: string, used: Plugin, parser: string): Contender {
  return { name, format: (text) => prettier.format(text, { parser, plugins: [used] }) }
}

/** One file after another; that the peer fails on some is a part of what it does. */
async function formatAll({ format }: Contender, texts: readonly string[]): Promise<void> {
  for (const text of texts) await format(text).catch(() => null)
}

/** Those that BuildKit can read. */
async function formattable(texts: readonly string[]): Promise<readonly string[]> {
  const outputs = await Promise.all(texts.map((text) => OURS.format(text).catch(() => null)))
  return texts.filter((_, index) => outputs[index] !== null)
}

function asPluginSees(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

function perSecond(texts: readonly string[], time: number): string {
  return ((texts.length / time) * 1000).toFixed(0)
}

function linesOf(text: string): number {
  return text.split('\n').length - 1
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

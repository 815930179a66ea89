import { parse } from '@dockwright/parser'
import dockerFileParser from 'docker-file-parser'
import { DockerfileParser } from 'dockerfile-ast'
import { corpusTexts } from './corpus-texts.js'
import { measure } from './measure.js'
import { printTable } from './print-table.js'
import { retainedHeap } from './retained-heap.js'
import type { Suite } from './suite.js'

const ROUNDS = 9
const WARM_UPS = 3

interface Contender {
  readonly name: string
  readonly read: (text: string) => unknown
}

const OURS: Contender = { name: '@dockwright/parser', read: (text) => parse(text) }
const BAR: Contender = {
  name: 'dockerfile-ast',
  read(text) {
    return DockerfileParser.parse(text)
      .getInstructions()
      .map((instruction) => instruction.getArguments())
  },
}
const CONTENDERS: readonly Contender[] = [
  OURS,
  BAR,
  { name: 'docker-file-parser', read: (text) => dockerFileParser.parse(text, { includeComments: true }) },
  { name: "split('\\n')", read: (text) => text.split('\n') },
]

export const parserSuite: Suite = {
  name: 'parser',
  run() {
    const texts = corpusTexts()
    compare(texts)
    growth(texts)
    heap(texts)
  },
}

/** Our parse, for the full tree, against the peers and against no parsing at all. */
function compare(texts: readonly string[]): void {
  const bytes = byteLength(texts)
  const tasks = CONTENDERS.map(
    ({ read }) =>
      () =>
        readAll(read, texts),
  )
  const times = measure(tasks, ROUNDS, WARM_UPS)
  const bar = times[CONTENDERS.indexOf(BAR)] ?? Number.NaN
  const rows = CONTENDERS.map(({ name }, index) => {
    const time = times[index] ?? Number.NaN
    return [
      name,
      megabytesPerSecond(bytes, time),
      ((texts.length / time) * 1000).toFixed(0),
      `${(bar / time).toFixed(1)} x`,
    ]
  })
  console.log(
    `${String(texts.length)} files, ${(bytes / 1e6).toFixed(1)} MB, median of ${String(ROUNDS)} rounds\n`,
  )
  printTable(['parser', 'MB/s', 'files/s', `of ${BAR.name}`], rows)
}

/**
 * One large file must not cost more a byte than the same bytes in small ones. Its tree is in memory as a whole, which costs
 * the garbage collector something, so that it is also held against small files whose trees are all kept.
 */
function growth(texts: readonly string[]): void {
  const small = piecesOf(texts, 2_000, 5_000_000)
  const large = [small.join('')]
  const tasks = [
    () => readAll(OURS.read, small),
    () => void small.map((text) => OURS.read(text)),
    () => readAll(OURS.read, large),
  ]
  const names = [`${String(small.length)} files of 2 KB`, 'the same, all trees kept', '1 file of 5 MB']
  const bytes = byteLength(large)
  const times = measure(tasks, ROUNDS, WARM_UPS)
  const [dropped = Number.NaN, kept = Number.NaN] = times
  const rows = times.map((time, index) => [
    names[index] ?? '',
    megabytesPerSecond(bytes, time),
    `${(dropped / time).toFixed(2)} x`,
    `${(kept / time).toFixed(2)} x`,
  ])
  console.log('\nGrowth\n')
  printTable(['input', 'MB/s', 'of small files', 'of small files kept'], rows)
}

function heap(texts: readonly string[]): void {
  const bytes = byteLength(texts)
  const rows = CONTENDERS.map(({ name, read }) => [
    name,
    (retainedHeap(() => texts.map(read)) / bytes).toFixed(1),
  ])
  console.log('\nRetained heap\n')
  printTable(['parser', 'bytes per source byte'], rows)
}

/** Whole lines of the corpus in pieces of `size` characters, about `total` in all. */
function piecesOf(texts: readonly string[], size: number, total: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const line of texts.join('\n').match(/[^\n]*\n/g) ?? []) {
    piece += line
    if (piece.length < size) continue
    // A flat string, as a file has it, and not a rope.
    pieces.push(Buffer.from(piece).toString())
    piece = ''
    if (pieces.length * size >= total) break
  }
  return pieces
}

function readAll(read: Contender['read'], texts: readonly string[]): void {
  for (const text of texts) read(text)
}

function byteLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

function megabytesPerSecond(bytes: number, milliseconds: number): string {
  return (bytes / 1000 / milliseconds).toFixed(1)
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { diffLines } from 'diff'
import { sample } from '../tests/proof/support/sample.js'
import { type CorpusFile, corpusFiles } from '../tests/support/shared-folder.js'
import { FormatterProcess } from './compare-formatters/formatter-process.js'
import { FORMATTERS } from './compare-formatters/formatters.js'
import { broken, isValid, losesComment, read } from './compare-formatters/judge.js'

/*
 * Runs every Dockerfile formatter that npm offers over the corpus, judges them all alike, and writes the table into
 * docs/formatting-compared.md. `pnpm compare-formatters`, with
 *   --files N   a sample of N files instead of all
 *   --log FILE  what is wrong with each file, a line each
 */
const root = join(import.meta.dirname, '..')
process.env.DOCKWRIGHT_SHARED ??= join(root, '../shared')
const { values } = parseArgs({ options: { files: { type: 'string' }, log: { type: 'string' } } })

/** A formatter's first files are slower than the rest. */
const WARM_UP = 30

interface Figures {
  crashed: number
  broken: number
  comments: number
  changed: number
  unstable: number
  lines: number
  timed: number
  milliseconds: number
}

const valid = [...corpusFiles()].filter(({ text }) => isValid(read(text)))
const files = values.files === undefined ? valid : sample(valid, Number(values.files), 'compare')
const lineCount = files.reduce((sum, { text }) => sum + linesOf(text), 0)
const log: string[] = []
const rows: string[] = []
for (const name of FORMATTERS.keys()) {
  const figures = await measured(name)
  console.log(name, JSON.stringify(figures))
  rows.push(row(name, figures))
}
if (values.log !== undefined) writeFileSync(values.log, `${log.join('\n')}\n`)
writeTable()

/** One formatter over all files, one after another. */
async function measured(name: string): Promise<Figures> {
  const figures: Figures = {
    crashed: 0,
    broken: 0,
    comments: 0,
    changed: 0,
    unstable: 0,
    lines: 0,
    timed: 0,
    milliseconds: 0,
  }
  const formatter = new FormatterProcess(name)
  for (const [index, file] of files.entries()) {
    await judge(name, formatter, file, figures, index >= WARM_UP)
    if (index % 500 === 499) console.log(`${name}: ${String(index + 1)} files`)
  }
  formatter.end()
  return figures
}

async function judge(
  name: string,
  formatter: FormatterProcess,
  { path, text }: CorpusFile,
  figures: Figures,
  isTimed: boolean,
): Promise<void> {
  const fault = (what: string): void => void log.push(`${name}\t${path}\t${what}`)
  const first = await formatter.format(text)
  if (isTimed) {
    figures.timed++
    figures.milliseconds += first.milliseconds
  }
  if ('failure' in first) {
    figures.crashed++
    fault(`crashed: ${first.failure.split('\n')[0] ?? ''}`)
    return
  }
  const { output } = first
  // Line endings are no change: each formatter has its own view of them.
  const [before, after] = [text, output].map((one) => one.replace(/\r\n?/g, '\n')) as [string, string]
  if (before !== after) {
    figures.changed++
    for (const part of diffLines(before, after)) if (part.removed) figures.lines += part.count
  }
  const [input, result] = [read(text), read(output)]
  const reason = broken(input, result)
  if (reason !== null) {
    figures.broken++
    fault(`broken: ${reason}`)
  } else if (losesComment(input, result)) {
    figures.comments++
    fault('a comment is lost')
  }
  const second = await formatter.format(output)
  if ('failure' in second || second.output !== output) {
    figures.unstable++
    fault('the second pass')
  }
}

function row(name: string, figures: Figures): string {
  const share = (count: number, of = files.length): string => `${((100 * count) / of).toFixed(1)} %`
  const counted = (count: number): string => (count === 0 ? '0' : `${String(count)} (${share(count)})`)
  const speed = ((figures.timed / figures.milliseconds) * 1000).toFixed(0)
  return [
    `${name} ${versionOf(name)}`,
    counted(figures.crashed),
    counted(figures.broken),
    counted(figures.comments),
    counted(figures.unstable),
    share(files.length - figures.crashed - figures.changed),
    share(figures.lines, lineCount),
    speed,
  ].join(' | ')
}

function writeTable(): void {
  const page = join(root, 'docs/formatting-compared.md')
  const marker = (name: string): string => `<!-- ${name} of the table -->`
  const heading =
    'formatter | crashed | broken | comments lost | unstable | files unchanged | lines changed | files/s'
  const table = [heading, heading.replace(/[^|]+/g, ' --- ').trim(), ...rows]
    .map((cells) => `| ${cells} |`)
    .join('\n')
  const date = new Date().toISOString().slice(0, 10)
  const of = files.length < valid.length ? ` (a sample of the ${String(valid.length)})` : ''
  const caption = `${String(files.length)} files${of} with ${String(lineCount)} lines, ${date}:`
  const text = readFileSync(page, 'utf8')
  const [start, end] = [text.indexOf(marker('start')), text.indexOf(marker('end'))]
  if (start === -1 || end === -1) throw new Error(`${page} has no place for the table`)
  const head = text.slice(0, start) + marker('start')
  writeFileSync(page, `${head}\n\n${caption}\n\n${table}\n\n${text.slice(end)}`)
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { readonly version: string }).version
}

function linesOf(text: string): number {
  return text.split(/\r\n?|\n/).length - 1
}

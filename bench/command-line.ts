import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { corpusTexts } from './corpus-texts.js'
import { measure } from './measure.js'
import { printTable } from './print-table.js'
import type { Suite } from './suite.js'

const BIN = join(import.meta.dirname, '../packages/cli/dist/bin.js')
const FILES = 5000
const START_ROUNDS = 21
const RUN_ROUNDS = 3

export const commandLineSuite: Suite = {
  name: 'command-line',
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'dockwright-bench-'))
    try {
      start(folder)
      workers(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** What a start costs, against one of Node that does nothing. */
function start(folder: string): void {
  writeFileSync(join(folder, 'Dockerfile'), 'FROM alpine AS build\nRUN true\n')
  const commands = [
    ['--eval', '0'],
    [BIN, '--version'],
    [BIN, 'check', 'from-as-casing', 'Dockerfile'],
  ] as const
  const tasks = commands.map((args) => () => run(folder, args, [0]))
  const times = measure(tasks, START_ROUNDS, 3)
  const [least = Number.NaN] = times
  const bars = ['', '1.2 x', '1.6 x']
  const rows = times.map((time, index) => [
    ['node --eval 0', 'dockwright --version', 'dockwright check from-as-casing Dockerfile'][index] ?? '',
    time.toFixed(1),
    `${(time / least).toFixed(2)} x`,
    bars[index] ?? '',
  ])
  console.log(`Start, median of ${String(START_ROUNDS)} rounds\n`)
  printTable(['command', 'ms', 'of Node', 'bar'], rows)
}

/** What a second worker brings. */
function workers(folder: string): void {
  const texts = corpusTexts()
  for (let index = 0; index < FILES; index++) {
    const file = join(folder, `d${String(index % 100)}/${String(index)}.Dockerfile`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, texts[index % texts.length] ?? '')
  }
  const works = [['safe'], ['safe,merge-run'], ['safe,merge-run', '--format']]
  const rows = works.map((work) => {
    const tasks = [1, 2].map((jobs) => () => {
      run(folder, [BIN, 'check', ...work, '.', '--quiet', '--jobs', String(jobs)], [1])
    })
    const [one = Number.NaN, two = Number.NaN] = measure(tasks, RUN_ROUNDS, 1)
    return [
      work.join(' '),
      (one / 1000).toFixed(2),
      (two / 1000).toFixed(2),
      `${(one / two).toFixed(2)} x`,
      '1.6 x',
    ]
  })
  console.log(`\n${String(FILES)} files, ${String(availableParallelism())} cores\n`)
  printTable(['codemods', '1 worker, s', '2 workers, s', 'faster', 'bar'], rows)
}

function run(folder: string, args: readonly string[], statuses: readonly number[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (!statuses.includes(status ?? -1)) throw new Error(`exit code ${String(status)}: ${stderr}`)
}

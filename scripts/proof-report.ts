// Runs the proof by hand, whole, and writes its figures into docs/proof.md.
//   npx pnpm proof:report pairs | projection | real-files [--count N] [--faults N] [--parallel N] [--results results.jsonl [--resume]] [--from results.jsonl]
// Real files take hours on a busy machine: their results go into a file as they come, `--resume` goes on with such a file, and
// `--from` takes its figures. For the pairs it takes a report of Vitest's JSON reporter, of a sample for one.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusFiles } from '../tests/support/shared-folder.js'
import { buildBases } from '../tests/proof/support/base-images.js'
import { startEngine } from '../tests/proof/support/engine.js'
import { inParallel } from '../tests/proof/support/in-parallel.js'
import { proveProjections } from '../tests/proof/support/prove-projections.js'
import { ImageNames } from '../tests/proof/support/real-files/image-names.js'
import { proveRealFile, type RealFileResult } from '../tests/proof/support/real-files/real-file-proof.js'
import { realFiles } from '../tests/proof/support/real-files/real-files.js'
import { pairFigures, projectionFigures, realFileFigures } from '../tests/proof/support/report.js'
import { runProgram } from '../tests/proof/support/run-program.js'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/proof.md')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '600' },
    faults: { type: 'string', default: '2' },
    parallel: { type: 'string', default: '3' },
    seed: { type: 'string', default: 'hand' },
    results: { type: 'string', default: 'proof-real-files.jsonl' },
    resume: { type: 'boolean', default: false },
    from: { type: 'string' },
  },
})
const [section] = positionals
process.env.DOCKWRIGHT_SHARED ??= join(root, '../shared')

switch (section) {
  case 'pairs':
    writeSection(section, pairFigures(values.from === undefined ? await runPairs() : readReport(values.from)))
    break
  case 'projection':
    writeSection(section, projectionFigures(await proveProjections([...corpusFiles()])))
    break
  case 'real-files':
    writeSection(section, realFileFigures(readResults(values.from ?? (await runRealFiles()))))
    break
  case undefined:
  default:
    console.error('expected one of: pairs, projection, real-files')
    process.exitCode = 2
}

async function runPairs(): Promise<unknown> {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json']
  const suites = ['must-differ', 'formatted-pairs', 'codemod-pairs', 'random-shell'].map(
    (name) => `tests/proof/${name}`,
  )
  const environment = { DOCKWRIGHT_PROOF: 'whole' }
  const run = await runProgram(process.execPath, [...words, ...suites], {
    folder: root,
    environment,
    seconds: 7200,
  })
  const start = run.stdout.indexOf('{')
  return JSON.parse(run.stdout.slice(start, run.stdout.lastIndexOf('}') + 1))
}

async function runRealFiles(): Promise<string> {
  const engine = await startEngine()
  if (!values.resume) writeFileSync(values.results, '')
  const known = new Set(values.resume ? readResults(values.results).map(({ path }) => path) : [])
  const files = realFiles(Number(values.count), values.seed).filter(({ path }) => !known.has(path))
  try {
    await buildBases(engine)
    const names = new ImageNames()
    await inParallel(files, Number(values.parallel), async ({ path, text }) => {
      const result = await proveRealFile(engine, names, path, text, Number(values.faults))
      appendFileSync(values.results, `${JSON.stringify(result)}\n`)
    })
  } finally {
    await engine.stop()
  }
  return values.results
}

/** Of a run of the pair suites with Vitest's JSON reporter. */
function readReport(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function readResults(file: string): readonly RealFileResult[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as RealFileResult)
}

function writeSection(name: string, figures: string): void {
  const marks = [`<!-- figures: ${name} -->`, `<!-- end of figures: ${name} -->`] as const
  const text = readFileSync(page, 'utf8')
  const [start, end] = [text.indexOf(marks[0]), text.indexOf(marks[1])]
  if (start < 0 || end < start) throw new Error(`${page} has no place for the figures of ${name}`)
  const date = new Date().toISOString().slice(0, 10)
  const written = `${marks[0]}\n\n${figures.trim()}\n\nMeasured on ${date}.\n\n`
  writeFileSync(page, text.slice(0, start) + written + text.slice(end))
  console.log(figures)
}

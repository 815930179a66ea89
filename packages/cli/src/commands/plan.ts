import manifest from '../../package.json' with { type: 'json' }
import { FileOutput } from '../disk/file-output.js'
import { selectFiles } from '../files/select-files.js'
import { safeJson } from '../report/safe-json.js'
import type { FileRecord } from '../report/run-record.js'
import { TotalsCounter } from '../report/run-totals.js'
import { createTransformer } from '../run/create-transformer.js'
import { exitCodeOf } from '../run/exit-code-of.js'
import { hashOf, type Plan, type PlannedFile } from '../run/plan-file.js'
import { processFiles } from '../run/process-files.js'
import { readRunSettings } from '../run/run-settings.js'
import { complain } from '../terminal/complain.js'
import { Output } from '../terminal/output.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'
import { tasksOf } from './rewrite-files.js'

/** `dockwright plan`: what would change, with hashes. */
export const plan: Run = async (args) => {
  const settings = await readRunSettings(args, false)
  if (args.has('print-config')) return (await import('./print-config.js')).printConfig(settings)
  if (settings.paths.includes('-')) throw new UsageError('a plan is of files, not of standard input')
  const selection = await selectFiles(args, settings.paths, settings.ignorePatterns)
  if (selection.base !== process.cwd()) {
    throw new UsageError(
      'a plan is of files below the working directory',
      'change to the folder around them all',
    )
  }
  const tasks = tasksOf(selection)
  const hashes = new Map<string, Pick<PlannedFile, 'before' | 'after'>>()
  const { transformer, window } = await createTransformer(
    settings.transform,
    tasks,
    settings.jobs,
    settings.limits,
  )
  const relatives = new Map(tasks.map(({ path, relative }) => [path, relative]))
  const planned: PlannedFile[] = []
  const counter = new TotalsCounter()
  try {
    const remember = (file: { readonly path: string }, before: string, after: string): Promise<null> => {
      hashes.set(file.path, { before: hashOf(before), after: hashOf(after) })
      return Promise.resolve(null)
    }
    for await (const { record } of processFiles(tasks, transformer, remember, window)) {
      counter.add(record)
      const hash = hashes.get(record.path)
      hashes.delete(record.path)
      if (record.error !== null) complain(record.path, record.error.message)
      for (const { codemod, message } of record.failures)
        complain(record.path, `a change by ${codemod} was dropped: ${message}`)
      if (hash !== undefined)
        planned.push({ path: relatives.get(record.path) ?? record.path, ...hash, applied: brief(record) })
    }
  } finally {
    await transformer.close()
  }
  for (const { path, message } of selection.notes) complain(path, message)
  await print(args.value('output'), {
    type: 'dockwright-plan',
    version: manifest.version,
    settings: pick(settings.transform),
    files: planned,
  })
  return exitCodeOf('apply', args, counter.totals(), selection.exitCode)
}

function pick({
  codemods,
  unsafe,
  targetBuilder,
  context,
  includeOnbuild,
  format,
}: Plan['settings']): Plan['settings'] {
  return { codemods, unsafe, targetBuilder, context, includeOnbuild, format }
}

function brief({ applied }: FileRecord): PlannedFile['applied'] {
  return applied.map(({ codemod, changes }) => ({ codemod, changes }))
}

/** One line for each file, so that plans can be read and compared. */
async function print(file: string | null, { files, ...head }: Plan): Promise<void> {
  const lines = files.map((each) => `\n${safeJson(each)}`)
  const text = `${safeJson(head).slice(0, -1)},"files":[${lines.join(',')}\n]}\n`
  if (file === null) return new Output(process.stdout).write(text)
  const output = FileOutput.open(file, 'w')
  output.write(text)
  output.close()
}

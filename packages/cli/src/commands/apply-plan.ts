import type { Arguments } from '../arguments/arguments.js'
import type { OptionName } from '../arguments/option-table.js'
import { readNumber } from '../arguments/read-number.js'
import { refuseOptions } from '../arguments/refuse-options.js'
import { readFile } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { FileError } from '../disk/file-error.js'
import { findFiles } from '../files/find-files.js'
import { isWithin } from '../files/is-within.js'
import { openPatchSink } from '../patch/open-patch-sink.js'
import { openReports } from '../report/open-reports.js'
import { runHeader } from '../report/run-header.js'
import { TotalsCounter } from '../report/run-totals.js'
import { createTransformer } from '../run/create-transformer.js'
import { exitCodeOf } from '../run/exit-code-of.js'
import { hashOf, type Plan, readPlan } from '../run/plan-file.js'
import type { Write } from '../run/process-file.js'
import { processFiles } from '../run/process-files.js'
import type { RunSettings } from '../run/run-settings.js'
import { tellThenCommit } from '../run/tell-then-commit.js'
import { readLimits } from '../run/worker-limits.js'
import { Output } from '../terminal/output.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'
import { tasksOf, writeOutput } from './rewrite-files.js'

/** The plan says it already, or is of the files that it names and no others. */
const SETTLED: readonly OptionName[] = [
  'interactive',
  'ask-again',
  'unsafe',
  'option',
  'context',
  'target-builder',
  'include-onbuild',
  'format',
  'config',
  'print-config',
  'ignore-pattern',
  'files-from',
  'stdin-filepath',
  'shard',
]

/**
 * `dockwright apply --plan FILE`. What is written is worked out again and must have the hash of the plan: a file that
 * changed since, or that would come out otherwise (another version, another codemod of the user's), is refused.
 */
export const applyPlan: Run = async (args) => {
  if (args.positionals.length > 0)
    throw new UsageError('--plan takes no codemods and no paths: they are in the plan')
  refuseOptions(args, SETTLED, '--plan')
  const plan = await load(args.value('plan') ?? '')
  const settings = settingsOf(plan, args)
  for (const { path } of plan.files) {
    const isBelow = !isAbsolute(path) && isWithin(process.cwd(), resolve(path))
    if (!isBelow) throw new UsageError(`the plan names "${path}", which is not below the working directory`)
  }
  const hashes = new Map(plan.files.map((file) => [file.path, file]))
  const { files, problems } = findFiles({
    workingDirectory: process.cwd(),
    paths: [],
    listed: [...hashes.keys()],
    ignorePatterns: [],
  })
  const stdout = new Output(process.stdout)
  const patches = openPatchSink(args, stdout)
  const reports = await openReports(args, stdout, patches?.isStandardOutput === true)
  const tasks = tasksOf({ files, failures: problems })
  const write: Write = async (file, before, after) => {
    const planned = hashes.get(file.path)
    if (planned?.before !== hashOf(before))
      throw new FileError('changed-since-plan', 'this file changed since the plan was made')
    if (planned.after !== hashOf(after))
      throw new FileError('not-as-planned', 'this file would not come out as planned')
    return patches === null ? writeOutput(file, before, after) : null
  }
  const { transformer, window } = await createTransformer(
    { ...settings.transform, wantsPatch: patches !== null },
    tasks,
    readNumber(args, 'jobs', 1, 256),
    settings.limits,
  )
  const counter = new TotalsCounter()
  try {
    await reports.begin(runHeader('apply', settings))
    for await (const { record, patch, prepared } of processFiles(tasks, transformer, write, window)) {
      const isLeft = record.outcome === 'unchanged' || record.outcome === 'skipped'
      const error = { code: 'not-as-planned', message: 'this file was to change and no longer would' }
      const final = isLeft ? { ...record, outcome: 'failed' as const, error } : record
      if (patch !== null) await patches?.write(patch)
      await tellThenCommit({ record: final, patch, prepared }, reports, counter)
    }
    await patches?.close()
    await reports.end(counter.totals())
  } finally {
    await transformer.close()
  }
  return exitCodeOf('apply', args, counter.totals(), 0)
}

async function load(file: string): Promise<Plan> {
  try {
    return readPlan(await readFile(file, 'utf8'), file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`the plan "${file}" cannot be read: ${(error as Error).message}`)
  }
}

function settingsOf({ settings }: Plan, args: Arguments): RunSettings {
  const transforms = args.values('transform').map((file) => resolve(file))
  return {
    transform: {
      ...settings,
      transforms,
      wantsPatch: false,
      wantsText: true,
      workingDirectory: process.cwd(),
    },
    paths: [],
    ignorePatterns: [],
    configFile: null,
    jobs: null,
    limits: readLimits(args, {}),
  }
}

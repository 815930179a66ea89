import type { Arguments } from '../arguments/arguments.js'
import { prepareWrite } from '../disk/write-atomically.js'
import { selectFiles, type Selection } from '../files/select-files.js'
import { openReports } from '../report/open-reports.js'
import { runHeader } from '../report/run-header.js'
import { TotalsCounter } from '../report/run-totals.js'
import { createTransformer } from '../run/create-transformer.js'
import { exitCodeOf } from '../run/exit-code-of.js'
import type { Task, Write } from '../run/process-file.js'
import { processFiles } from '../run/process-files.js'
import type { RunSettings } from '../run/run-settings.js'
import { tellThenCommit } from '../run/tell-then-commit.js'
import { openPatchSink } from '../patch/open-patch-sink.js'
import { complain } from '../terminal/complain.js'
import { Output } from '../terminal/output.js'
import { createProgress } from '../terminal/progress.js'

/** Runs codemods over the files that the arguments name, and reports. */
export async function rewriteFiles(
  command: 'apply' | 'check',
  args: Arguments,
  settings: RunSettings,
): Promise<number> {
  const stdout = new Output(process.stdout)
  const patches = openPatchSink(args, stdout)
  const reports = await openReports(args, stdout, patches?.isStandardOutput === true)
  const selection = await selectFiles(args, settings.paths, settings.ignorePatterns)
  const tasks = tasksOf(selection)
  const write = command === 'check' || patches !== null ? null : writeOutput
  const { transformer, window } = await createTransformer(
    { ...settings.transform, wantsText: write !== null },
    tasks,
    settings.jobs,
    settings.limits,
  )
  const progress = createProgress(tasks.length, args.has('quiet'))
  const counter = new TotalsCounter()
  try {
    await reports.begin(runHeader(command, settings))
    for await (const processed of processFiles(tasks, transformer, write, window)) {
      progress.clear()
      if (processed.patch !== null) await patches?.write(processed.patch)
      await tellThenCommit(processed, reports, counter)
      progress.advance()
    }
    progress.clear()
    await patches?.close()
    await reports.end(counter.totals())
  } finally {
    progress.clear()
    await transformer.close()
  }
  for (const { path, message } of selection.notes) complain(path, message)
  return exitCodeOf(command, args, counter.totals(), selection.exitCode)
}

/** Makes ready to replace a file, if it still holds what was read: a text and its bytes are the same thing (decode-dockerfile.ts). */
export const writeOutput: Write = (file, before, after) => {
  return prepareWrite(file.real, Buffer.from(before, 'utf8'), Buffer.from(after, 'utf8'))
}

/** The files, and the paths that could not be had in their places. */
export function tasksOf({ files, failures }: Pick<Selection, 'files' | 'failures'>): readonly Task[] {
  return failures.length === 0 ? files : [...files, ...failures].sort((a, b) => (a.path < b.path ? -1 : 1))
}

import type { Arguments } from '../arguments/arguments.js'
import { selectFiles } from '../files/select-files.js'
import { Prompt } from '../interactive/prompt.js'
import { RefusedHunks } from '../interactive/refused-hunks.js'
import { InteractiveTransformer } from '../interactive/interactive-transformer.js'
import { openReports } from '../report/open-reports.js'
import { runHeader } from '../report/run-header.js'
import { TotalsCounter } from '../report/run-totals.js'
import { fromDisk } from '../run/create-transformer.js'
import { exitCodeOf } from '../run/exit-code-of.js'
import { processFiles } from '../run/process-files.js'
import type { RunSettings } from '../run/run-settings.js'
import { tellThenCommit } from '../run/tell-then-commit.js'
import { coloursFor } from '../terminal/colours.js'
import { Output } from '../terminal/output.js'
import { UsageError } from '../usage-error.js'
import { tasksOf, writeOutput } from './rewrite-files.js'

/** `dockwright apply --interactive`: one file after the other, hunk by hunk. */
export async function applyInteractively(args: Arguments, settings: RunSettings): Promise<number> {
  if (args.has('diff') || args.has('dry-run') || args.has('patch-file')) {
    throw new UsageError('--interactive writes, a diff does not: choose one of them')
  }
  if (args.value('files-from') === '-')
    throw new UsageError('the answers come from standard input, so the list of files cannot')
  const reports = await openReports(args, new Output(process.stdout), false)
  const selection = await selectFiles(args, settings.paths, settings.ignorePatterns)
  const memory = RefusedHunks.open(process.env)
  const prompt = new Prompt()
  const colours = coloursFor(process.stderr, args.has('no-color'))
  const asking = { prompt, memory, asksAgain: args.has('ask-again'), colours }
  const transformer = fromDisk(await InteractiveTransformer.create(settings.transform, asking))
  const counter = new TotalsCounter()
  try {
    await reports.begin(runHeader('apply', settings))
    for await (const processed of processFiles(tasksOf(selection), transformer, writeOutput, 1))
      await tellThenCommit(processed, reports, counter)
    await reports.end(counter.totals())
  } finally {
    prompt.close()
  }
  return exitCodeOf('apply', args, counter.totals(), selection.exitCode)
}

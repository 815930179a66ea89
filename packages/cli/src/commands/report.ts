import { readFile } from 'node:fs/promises'
import { ExitCode } from '../exit-code.js'
import { mergeReports } from '../report/merge-reports.js'
import { openReports } from '../report/open-reports.js'
import { TotalsCounter } from '../report/run-totals.js'
import { Output } from '../terminal/output.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'

/** `dockwright report merge`: one report of several. */
export const report: Run = async (args) => {
  const [action, ...files] = args.positionals
  if (action !== 'merge' || files.length === 0) {
    throw new UsageError('report has one form', 'dockwright report merge a.ndjson b.ndjson')
  }
  const contents = await Promise.all(files.map(async (name) => ({ name, content: await read(name) })))
  const { header, records } = mergeReports(contents)
  const reports = await openReports(args, new Output(process.stdout), false)
  const counter = new TotalsCounter()
  await reports.begin(header)
  for (const record of records) {
    counter.add(record)
    await reports.file(record)
  }
  await reports.end(counter.totals())
  return ExitCode.done
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`"${file}" cannot be read: ${(error as Error).message}`)
  }
}

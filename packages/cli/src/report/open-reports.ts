import type { Arguments } from '../arguments/arguments.js'
import { coloursFor } from '../terminal/colours.js'
import { Output } from '../terminal/output.js'
import { UsageError } from '../usage-error.js'
import { readReportOptions } from './read-report-options.js'
import { ReportSet } from './report-set.js'

/**
 * The reports that the arguments ask for. Without one for standard output there is a text for people: on standard
 * output, or on standard error where that has something else to carry.
 */
export async function openReports(
  args: Arguments,
  stdout: Output,
  isStdoutTaken: boolean,
): Promise<ReportSet> {
  const requests = readReportOptions(args.values('report'))
  const toStdout = requests.find(({ file }) => file === null)
  if (toStdout !== undefined && isStdoutTaken) {
    const hint = `give the report a file, as in --report ${toStdout.format}=FILE`
    throw new UsageError('the report and the result would both go to standard output', hint)
  }
  const stream = isStdoutTaken ? process.stderr : process.stdout
  const colours = coloursFor(stream, args.has('no-color'))
  const reports = new ReportSet({
    colours,
    isQuiet: args.has('quiet'),
    why: args.has('why'),
    isNulSeparated: args.has('null'),
    isTerminal: stream.isTTY,
  })
  if (toStdout !== undefined) await reports.addStream(toStdout.format, stdout)
  else await reports.addStream('text', isStdoutTaken ? new Output(process.stderr) : stdout)
  for (const { format, file } of requests) if (file !== null) await reports.addFile({ format, file })
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (summary !== undefined && summary !== '' && requests.some(({ format }) => format === 'github')) {
    await reports.addFile({ format: 'markdown', file: summary }, 'a')
  }
  return reports
}

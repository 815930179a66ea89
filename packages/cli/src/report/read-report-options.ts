import { choiceHint } from '../arguments/choice-hint.js'
import { UsageError } from '../usage-error.js'
import { REPORT_FORMATS, type ReportFormat } from './reporter.js'

export interface ReportRequest {
  readonly format: ReportFormat
  /** Null: standard output. */
  readonly file: string | null
}

/**
 * Reads `--report FORMAT[=FILE]`, which may be repeated.
 * @throws UsageError for an unknown format, or two reports for standard output or for one file.
 */
export function readReportOptions(values: readonly string[]): readonly ReportRequest[] {
  const requests = values.map((value) => {
    const equals = value.indexOf('=')
    const name = equals < 0 ? value : value.slice(0, equals)
    const format = REPORT_FORMATS.find((known) => known === name)
    if (format === undefined) {
      throw new UsageError(`--report cannot be "${name}"`, choiceHint(name, REPORT_FORMATS))
    }
    const file = equals < 0 ? null : value.slice(equals + 1)
    if (file === '') throw new UsageError(`--report ${value} names no file`)
    return { format, file }
  })
  if (requests.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(
      'only one report can go to standard output',
      'give the others a file, as in --report json=run.json',
    )
  }
  const files = requests.map(({ file }) => file).filter((file) => file !== null && !file.startsWith('/dev/'))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UsageError(`two reports cannot go to one file, "${twice}"`)
  return requests
}

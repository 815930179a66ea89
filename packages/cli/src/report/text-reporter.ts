import type { Colours } from '../terminal/colours.js'
import { printable, printableLine } from '../terminal/printable.js'
import type { Reporter } from './reporter.js'
import type { FileRecord } from './run-record.js'
import { summaryTable } from './summary-table.js'

export interface TextOptions {
  readonly colours: Colours
  readonly isQuiet: boolean
  /** Whether to list every refusal. */
  readonly why: boolean
}

/** What a person reads: a line for each file that something was done to, or went wrong with, and a summary. */
export function textReporter(options: TextOptions): Reporter {
  const { colours, isQuiet } = options
  let isCheck = false
  return {
    begin: ({ command }) => {
      isCheck = command === 'check'
      return ''
    },
    file: (record) => {
      const lines = [
        ...outcome(record, isCheck, options),
        ...trouble(record, options),
        ...refusals(record, options),
      ]
      return lines.map((line) => `${line}\n`).join('')
    },
    end: (totals) => (isQuiet ? '' : summaryTable(totals, isCheck, colours)),
  }
}

function outcome(record: FileRecord, isCheck: boolean, { colours, isQuiet }: TextOptions): readonly string[] {
  if (record.outcome !== 'changed' || (isQuiet && !isCheck)) return []
  const done = record.applied.map(({ codemod, changes }) => `${codemod} ${changes}`).join(', ')
  const verb = isCheck ? colours.yellow('would change') : colours.green('changed')
  return [`${verb} ${colours.bold(printableLine(record.path))}  ${colours.dim(done)}`]
}

function trouble(record: FileRecord, { colours, isQuiet }: TextOptions): readonly string[] {
  const { error, failures, diagnostics, outcome: became } = record
  const path = printableLine(record.path)
  const lines: string[] = []
  if (error !== null)
    lines.push(`${colours.red('failed')} ${colours.bold(path)}: ${printable(error.message)}`)
  // As BuildKit, the first error and not what follows from it.
  const errors = diagnostics.filter(({ severity }) => severity === 'error').slice(0, 1)
  for (const { message, hint, line, column, frame } of became === 'skipped' || !isQuiet ? errors : []) {
    const label = became === 'skipped' ? colours.yellow('skipped') : colours.yellow('warning')
    lines.push(`${label} ${colours.bold(`${path}:${line}:${column}`)}: ${printable(message)}`)
    if (became !== 'skipped') continue
    if (frame !== null) lines.push(printable(frame))
    if (hint !== null) lines.push(`  ${printable(hint)}`)
  }
  for (const { codemod, gate, message, diff } of failures) {
    lines.push(
      `${colours.red('dropped')} ${colours.bold(path)}: ${codemod}: ${printable(message)} (${gate}; a bug of the codemod)`,
    )
    if (diff !== null) lines.push(printable(diff.trimEnd()))
  }
  return lines
}

function refusals(record: FileRecord, { colours, why }: TextOptions): readonly string[] {
  if (!why) return []
  const path = printableLine(record.path)
  const lines = record.refusals.flatMap(({ codemod, reason, line, message, hint }) => {
    const place = colours.bold(`${path}:${line}`)
    const text = `${colours.cyan('refused')} ${place}: ${codemod}: ${printable(message)} (${reason})`
    return hint === null ? [text] : [text, `  ${printable(hint)}`]
  })
  return [
    ...lines,
    ...record.reports.map(({ codemod, line, message }) => {
      return `${colours.cyan('note')} ${colours.bold(`${path}:${line}`)}: ${codemod}: ${printable(message)}`
    }),
  ]
}

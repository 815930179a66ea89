import type { Colours } from '../terminal/colours.js'
import { wrap } from '../terminal/wrap.js'
import type { RunTotals } from './run-totals.js'

/** The table at the end of a run. */
export function summaryTable(totals: RunTotals, isCheck: boolean, colours: Colours): string {
  const { files, changed, unchanged, skipped, failed, withFailures, codemods } = totals
  const counts = [
    `${changed} ${isCheck ? 'would change' : 'changed'}`,
    `${unchanged} unchanged`,
    skipped > 0 ? colours.yellow(`${skipped} skipped`) : null,
    failed > 0 ? colours.red(`${failed} failed`) : null,
    withFailures > 0 ? colours.red(`${withFailures} with dropped changes`) : null,
  ].filter((count) => count !== null)
  const lines = [`${files} ${files === 1 ? 'file' : 'files'}: ${counts.join(', ')}`]
  if (codemods.length > 0) lines.push('', ...table(totals, colours))
  return `\n${lines.join('\n')}\n`
}

function table({ codemods }: RunTotals, colours: Colours): readonly string[] {
  const header = ['codemod', 'files', 'changes', 'refused']
  const rows = codemods.map(({ codemod, files, changes, refusals }) => {
    const refused = refusals.reduce((sum, { count }) => sum + count, 0)
    return [codemod, String(files), String(changes), String(refused)]
  })
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const format = (row: readonly string[]): string => {
    return row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  }
  return [
    colours.bold(format(header)),
    ...rows.flatMap((row, index) => {
      const refusals = codemods[index]?.refusals ?? []
      const reasons = refusals.map(({ reason, count }) => `${reason} ${count}`).join(', ')
      return [
        format(row),
        ...(reasons === '' ? [] : wrap(`refused: ${reasons}`, '    ').map((line) => colours.dim(line))),
      ]
    }),
  ]
}

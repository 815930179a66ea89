import type { Arguments } from '../arguments/arguments.js'
import { readNumber } from '../arguments/read-number.js'
import { ExitCode } from '../exit-code.js'
import type { RunTotals } from '../report/run-totals.js'

/** The exit code of a run: what failed comes first, then what was asked of pipelines. */
export function exitCodeOf(
  command: 'apply' | 'check',
  args: Arguments,
  totals: RunTotals,
  selectionExitCode: number,
): number {
  const onChange = readNumber(args, 'exit-code-on-change', 0, 125)
  if (totals.failed > 0 || totals.withFailures > 0) return ExitCode.someFailed
  if (selectionExitCode !== ExitCode.done) return selectionExitCode
  const isRefused = totals.codemods.some(({ refusals }) => refusals.length > 0)
  if (args.has('fail-on-refusal') && isRefused) return ExitCode.wouldChange
  if (totals.changed === 0) return ExitCode.done
  return onChange ?? (command === 'check' ? ExitCode.wouldChange : ExitCode.done)
}

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
  const onChange = readExitCodeOnChange(args)
  if (totals.failed > 0 || totals.withFailures > 0) return ExitCode.someFailed
  if (selectionExitCode !== ExitCode.done) return selectionExitCode
  const isRefused = totals.codemods.some(({ refusals }) => refusals.length > 0)
  if (args.has('fail-on-refusal') && isRefused) return ExitCode.wouldChange
  if (totals.changed === 0) return ExitCode.done
  return onChange ?? (command === 'check' ? ExitCode.wouldChange : ExitCode.done)
}

/** @throws UsageError if `--exit-code-on-change` is no exit code: to be asked before anything is done. */
export function readExitCodeOnChange(args: Arguments): number | null {
  return readNumber(args, 'exit-code-on-change', 0, 125)
}

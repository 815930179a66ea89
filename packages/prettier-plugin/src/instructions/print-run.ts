import type { Run } from '@dockwright/ast'
import { LineWriter } from '../layout/line-writer.js'
import { interludes, isBroken } from '../layout/interludes.js'
import type { PrintContext } from '../print-context.js'
import { printHead } from './print-head.js'
import { printJson } from './print-json.js'
import { printPowershell } from './print-powershell.js'
import { printShellText } from './print-shell-text.js'

/** A RUN, and why its shell text is left as it stands, or null. */
export interface PrintedRun {
  readonly writer: LineWriter
  readonly body: string | null
}

/** RUN: the flags, then a JSON array or what the shell gets. */
export function printRun(run: Run, context: PrintContext): PrintedRun {
  const { args } = run
  const { layout } = context
  const writer = printHead(run, layout, args !== null)
  if (args === null) return { writer, body: null }
  if (args.type === 'JsonForm') {
    printJson(writer, args, 0)
    return { writer, body: null }
  }
  const shell = context.shells.get(run) ?? 'unknown'
  if (shell === 'powershell' && printPowershell(writer, args)) return { writer, body: null }
  printShellText(writer, args)
  return { writer, body: shell === 'posix' ? 'not yet' : `shell: ${shell}` }
}
void LineWriter
void interludes
void isBroken

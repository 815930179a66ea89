import type { Run, ShellForm } from '@dockwright/ast'
import type { LineWriter } from '../layout/line-writer.js'
import { verbatimLines } from '../layout/verbatim-lines.js'
import type { PrintContext } from '../print-context.js'
import { printRunBody } from '../shell/print-run-body.js'
import { printHead } from './print-head.js'
import { printJson } from './print-json.js'
import { printPowershell } from './print-powershell.js'
import { separateBody } from './separate-body.js'

/** A RUN, and why its shell text is left as it stands, or null. */
export interface PrintedRun {
  readonly writer: LineWriter
  readonly body: string | null
}

/** The shell's parser may take it for no character at all, where it is one to BuildKit and the shell. */
const BYTE_ORDER_MARK = '\ufeff'

/** RUN: the flags, then a JSON array or what the shell gets, laid out as far as that shell is understood. */
export function printRun(run: Run, context: PrintContext): PrintedRun {
  const { args } = run
  const { layout, options } = context
  const writer = printHead(run, layout, args !== null)
  if (args === null) return { writer, body: null }
  if (args.type === 'JsonForm') {
    printJson(writer, args, 0, run.flags.length > 0 && writer.isBroken)
    return { writer, body: null }
  }
  const shell = context.shells.get(run) ?? 'unknown'
  if (args.parts.some((part) => part.value.includes(BYTE_ORDER_MARK))) {
    printVerbatim(writer, run, args)
    return { writer, body: 'byte order mark' }
  }
  if (shell === 'posix') {
    const operatorPosition = options.dockerfileOperatorPosition
    const printed = printRunBody(run, {
      layout,
      operatorPosition,
      column: writer.column + 1,
      isHeadBroken: writer.isBroken,
    })
    if ('text' in printed) {
      writer.append(` ${printed.text}`)
      return { writer, body: null }
    }
    printVerbatim(writer, run, args)
    return { writer, body: printed.verbatim }
  }
  if (shell === 'powershell' && printPowershell(writer, args, run.flags.length > 0))
    return { writer, body: null }
  printVerbatim(writer, run, args)
  return { writer, body: `shell: ${shell}` }
}

/** The text as it stands; where there are flags, on a line of its own if it is on one. */
function printVerbatim(writer: LineWriter, { flags }: Run, { parts }: ShellForm): void {
  separateBody(writer, parts[0], flags.length > 0)
  writer.append(verbatimLines(parts, writer.layout.escape))
}

import type { Cmd, Entrypoint, Maintainer, Shell, StopSignal, User, Workdir } from '@dockwright/ast'
import type { LineWriter } from '../layout/line-writer.js'
import type { PrintContext } from '../print-context.js'
import { printHead } from './print-head.js'
import { printJson } from './print-json.js'
import { printShellText } from './print-shell-text.js'

/** The instructions with a JSON array or a text that the image stores as it is. */
export function printCommand(
  instruction: Cmd | Entrypoint | Shell | User | Workdir | StopSignal | Maintainer,
  context: PrintContext,
): LineWriter {
  const { args } = instruction
  const writer = printHead(instruction, context.layout, args !== null)
  if (args?.type === 'JsonForm') printJson(writer, args, 0)
  else if (args !== null) printShellText(writer, args)
  return writer
}

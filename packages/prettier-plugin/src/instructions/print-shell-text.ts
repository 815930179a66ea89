import type { ShellForm } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import { verbatimLines } from '../layout/verbatim-lines.js'

/** A shell form whose blanks are all content, after a blank. */
export function printShellText(writer: LineWriter, { parts }: ShellForm): void {
  writer.separate(interludes(parts[0]?.leading ?? []), 1)
  writer.append(verbatimLines(parts, writer.layout.escape))
}

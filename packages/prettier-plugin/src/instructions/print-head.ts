import type { Instruction } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { Layout } from '../layout/layout.js'
import { LineWriter } from '../layout/line-writer.js'

/**
 * The keyword and its flags: on one line if they fit, else the first flag beside the keyword and the others under it.
 * `more` says that arguments follow.
 */
export function printHead(instruction: Instruction, layout: Layout, more: boolean): LineWriter {
  const writer = new LineWriter(layout, keywordText(instruction))
  const { flags } = instruction
  if (flags.length === 0) return writer
  const joined = flags.map((flag) => flag.text).join(' ')
  const broken =
    joined.includes('\n') ||
    flags.some((flag) => interludes(flag.leading).length > 0) ||
    !writer.fits(joined, more)
  for (const [index, flag] of flags.entries()) {
    const between = interludes(flag.leading)
    if (between.length > 0 || (broken && index > 0)) writer.breakLine(between, 1)
    else writer.append(' ')
    writer.append(flag.text)
  }
  return writer
}

/** In upper case; a keyword that is cut by a line break is left as it is. */
function keywordText({ type, keyword }: Instruction): string {
  return keyword.text.includes('\n') ? keyword.text : type.toUpperCase()
}

import type { ShellForm, ShellText } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import { verbatimLines } from '../layout/verbatim-lines.js'
import { BracketDepth } from './bracket-depth.js'
import { separateBody } from './separate-body.js'

/** Here-strings and typographic quotes: where the text of a string ends cannot be told. */
const UNCERTAIN = /@["']|[\u2018-\u201f]/

/**
 * PowerShell after a blank: every line as it stands but for its indentation, which is one level, and one more within
 * brackets; that too as it stands where the author has aligned the escape characters. False, and nothing written, if that
 * would not be sure to mean the same.
 */
export function printPowershell(writer: LineWriter, { parts }: ShellForm, hasFlags: boolean): boolean {
  if (parts.some((part) => UNCERTAIN.test(part.value))) return false
  if (hasAlignedEscapes(parts)) {
    separateBody(writer, parts[0], hasFlags)
    writer.append(verbatimLines(parts, writer.layout.escape))
    return true
  }
  const brackets = new BracketDepth()
  for (const [index, part] of parts.entries()) {
    if (index === 0) {
      separateBody(writer, part, hasFlags)
      writer.append(part.text)
    } else {
      const between = interludes(part.leading)
      const content = part.text.replace(/^[ \t]+/, '')
      const before = parts[index - 1]?.text ?? ''
      const free = !brackets.inQuotes && (/[ \t]$/.test(before) || content.length < part.text.length)
      writer.breakText(between, free ? 1 + brackets.depthOf(content) : 0, 1)
      writer.append(free ? content : part.text)
    }
    brackets.read(part.text)
  }
  return true
}

/**
 * Whether the escape characters stand in a column of their own: the blanks before them are content, so that another
 * indentation would make the column ragged.
 */
function hasAlignedEscapes(parts: readonly ShellText[]): boolean {
  return parts.slice(0, -1).filter(({ text }) => /\S[ \t]{2,}$/.test(text)).length > 1
}

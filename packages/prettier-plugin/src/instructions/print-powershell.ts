import type { ShellForm } from '@dockwright/ast'
import { interludes, isBroken } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import { BracketDepth } from './bracket-depth.js'

/** Here-strings and typographic quotes: where the text of a string ends cannot be told. */
const UNCERTAIN = /@["']|[\u2018-\u201f]/

/**
 * PowerShell after a blank: every line as it stands but for its indentation, which is one level, and one more within
 * brackets. False, and nothing written, if that would not be sure to mean the same.
 */
export function printPowershell(writer: LineWriter, { parts }: ShellForm, hasFlags: boolean): boolean {
  if (parts.some((part) => UNCERTAIN.test(part.value))) return false
  const brackets = new BracketDepth()
  for (const [index, part] of parts.entries()) {
    const between = interludes(part.leading)
    if (index === 0) {
      if (hasFlags && isBroken(part.leading)) writer.breakLine(between, 1)
      else writer.separate(between, 1)
      writer.append(part.text)
    } else {
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

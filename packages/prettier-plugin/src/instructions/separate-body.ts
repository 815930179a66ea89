import type { ShellText } from '@dockwright/ast'
import { interludes, isBroken } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import { isNeverFirst } from './is-never-first.js'

/** Goes to where a RUN's text begins that is left as it stands: below its flags if it was there, or if they are on several lines. */
export function separateBody(writer: LineWriter, first: ShellText | undefined, hasFlags: boolean): void {
  const { leading = [], text = '' } = first ?? {}
  const between = interludes(leading)
  const mayBegin = !isNeverFirst(text) && !text.startsWith('<<')
  if (hasFlags && (isBroken(leading) || (writer.isBroken && mayBegin))) writer.breakLine(between, 1)
  else writer.separate(between, 1)
}

import type { Trivia } from '@dockwright/ast'
import { interludes, isBroken } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'

/** Goes to where a RUN's text begins that is left as it stands: below its flags if the author had it there. */
export function separateBody(writer: LineWriter, leading: readonly Trivia[], hasFlags: boolean): void {
  if (hasFlags && isBroken(leading)) writer.breakLine(interludes(leading), 1)
  else writer.separate(interludes(leading), 1)
}

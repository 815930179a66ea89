import type { From } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import type { PrintContext } from '../print-context.js'
import { isSplitTemplate } from './is-split-template.js'
import { printHead } from './print-head.js'

/** FROM, on one line unless comments stand between its words. */
export function printFrom(from: From, context: PrintContext): LineWriter | string {
  if (from.rest.length > 0) return 'FROM with too many words'
  const words = [from.image, from.as, from.alias].filter((word) => word !== null)
  if (isSplitTemplate(words.map((word) => word.value))) return 'template'
  const writer = printHead(from, context.layout, words.length > 0)
  for (const word of words) {
    writer.separate(interludes(word.leading), 1)
    writer.append(word.type === 'As' && !word.text.includes('\n') ? 'AS' : word.text)
  }
  return writer
}

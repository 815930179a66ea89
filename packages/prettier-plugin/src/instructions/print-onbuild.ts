import { type Leaf, leaves, type Onbuild } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import { verbatimLines } from '../layout/verbatim-lines.js'
import type { PrintContext } from '../print-context.js'
import { printHead } from './print-head.js'

/** ONBUILD: the image stores what follows as it is written. */
export function printOnbuild(onbuild: Onbuild, context: PrintContext): LineWriter {
  const { instruction } = onbuild
  const writer = printHead(onbuild, context.layout, instruction !== null)
  if (instruction === null) return writer
  writer.separate(interludes(instruction.keyword.leading), 1)
  writer.append(verbatimLines(leaves(instruction).filter(isOnTheLine), context.layout.escape))
  return writer
}

function isOnTheLine(leaf: Leaf): boolean {
  return leaf.type !== 'Eol' && leaf.type !== 'HeredocBody' && leaf.type !== 'HeredocEnd'
}

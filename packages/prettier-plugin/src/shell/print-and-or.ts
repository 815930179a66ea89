import type { AndOr, Pipeline, ShellCommand, ShellLeaf } from '@dockwright/semantics'
import { breakAtOperator, operatorFollow, operatorSides } from './operator-sides.js'
import { printPipeline } from './print-pipeline.js'
import { printOperands } from './print-operands.js'
import type { ShellWriter } from './shell-writer.js'

type Operand = Pipeline | ShellCommand

interface Segment {
  readonly operands: Operand[]
  readonly operators: ShellLeaf[]
}

/**
 * A chain: on one line if the author had it so and it fits, else one command a line. What `||` joins is a group of its
 * own within the chain.
 *
 *     a && b || c && d
 *     ^    ^----^    ^ segments
 */
export function printAndOr(writer: ShellWriter, node: AndOr | Operand, depth: number, follow: number): void {
  if (node.type !== 'AndOr') {
    printPipeline(writer, node, depth, follow)
    return
  }
  const { firstLeaf, endLeaf } = node
  if (!writer.tokens.hasBreak(firstLeaf, endLeaf) && writer.fits(firstLeaf, endLeaf, follow)) {
    writer.placeAll(firstLeaf, endLeaf)
    return
  }
  const { segments, operators } = segmentsOf(node)
  const sides = operatorSides(writer, operators)
  for (const [place, segment] of segments.entries()) {
    const before = operators[place - 1]
    if (before !== undefined) breakAtOperator(writer, before.index, sides[place - 1] ?? 'start', depth)
    const after = operators[place]
    const segmentFollow = after === undefined ? follow : operatorFollow(after, sides[place] ?? 'start')
    printOperands(writer, segment, depth, segmentFollow, printPipeline)
  }
}

/** The operands between two `&&`, and these `&&`. */
function segmentsOf(node: AndOr): { segments: readonly Segment[]; operators: readonly ShellLeaf[] } {
  const segments: Segment[] = []
  const operators: ShellLeaf[] = []
  for (const [place, operand] of node.operands.entries()) {
    const operator = node.operators[place - 1]
    const last = segments.at(-1)
    if (operator?.text === '||' && last !== undefined) {
      last.operators.push(operator)
      last.operands.push(operand)
      continue
    }
    if (operator !== undefined) operators.push(operator)
    segments.push({ operands: [operand], operators: [] })
  }
  return { segments, operators }
}

import type { Pipeline, ShellCommand, ShellLeaf } from '@dockwright/semantics'
import { firstLineWidth } from './first-line-width.js'
import { breakAtOperator, operatorFollow, operatorSides } from './operator-sides.js'
import { CONTINUATION_WIDTH, type ShellWriter } from './shell-writer.js'

type Operand = Pipeline | ShellCommand

export interface OperandGroup<T extends Operand> {
  readonly operands: readonly T[]
  readonly operators: readonly ShellLeaf[]
}

/** What `|` or `||` joins: inline if the author had it so and it fits, else broken one level deeper. */
export function printOperands<T extends Operand>(
  writer: ShellWriter,
  group: OperandGroup<T>,
  depth: number,
  follow: number,
  printOperand: (writer: ShellWriter, operand: T, depth: number, follow: number) => void,
): void {
  const { operands, operators } = group
  const isBroken = operators.length > 0 && !isInline(writer, group, depth, follow)
  const sides = isBroken ? operatorSides(writer, operators) : []
  for (const [place, operand] of operands.entries()) {
    const before = operators[place - 1]
    const after = operators[place]
    const operandDepth = isBroken && place > 0 ? depth + 1 : depth
    writer.depth = operandDepth
    if (before !== undefined) {
      if (isBroken) breakAtOperator(writer, before.index, sides[place - 1] ?? 'start', operandDepth)
      else writer.place(before.index)
    }
    const operandFollow =
      after === undefined
        ? follow
        : isBroken
          ? operatorFollow(after, sides[place] ?? 'start')
          : after.text.length + 1
    printOperand(writer, operand, operandDepth, operandFollow)
  }
}

/**
 * Whether all operators can stay in their lines. The author must have had it so; an operand of several lines may come before
 * an operator only if it ends in a line of its own (`done | sort`, `} || exit 1`).
 */
function isInline<T extends Operand>(
  writer: ShellWriter,
  group: OperandGroup<T>,
  depth: number,
  follow: number,
): boolean {
  const { tokens, layout } = writer
  const { operands, operators } = group
  if (operators.some(({ index }) => tokens.isBrokenAround(index))) return false
  let column = writer.columnAt(operands[0]?.firstLeaf ?? 0)
  for (const [place, operand] of operands.entries()) {
    const { firstLeaf, endLeaf } = operand
    const after = operators[place]
    const before = operators[place - 1]
    if (before !== undefined) column += before.text.length + 2
    const firstLine = firstLineWidth(tokens, operand)
    if (firstLine !== null) {
      if (column + firstLine + CONTINUATION_WIDTH > layout.printWidth) return false
      if (after === undefined) return true
      const closing = closingLeaf(operand)
      if (closing === null || tokens.hasBreak(closing, endLeaf)) return false
      column = Math.max(depth, 1) * layout.indentWidth + tokens.width(closing, endLeaf)
    } else column += tokens.width(firstLeaf, endLeaf)
    const rest = after === undefined ? follow : after.text.length + 1
    if (column + rest > layout.printWidth) return false
  }
  return true
}

/** The leaf that stands on a line of its own at the end of a broken compound command, or null. */
function closingLeaf(operand: Operand): number | null {
  switch (operand.type) {
    case 'IfClause':
      return operand.fi.index
    case 'ForClause':
    case 'WhileClause':
    case 'Group':
      return operand.close.index
    case 'CaseClause':
      return operand.esac.index
    case 'Pipeline': {
      const last = operand.commands.at(-1)
      return last === undefined ? null : closingLeaf(last)
    }
    case 'SimpleCommand':
    case 'TestCommand':
    case 'ArithmeticCommand':
    case 'FunctionDefinition':
      return null
  }
}

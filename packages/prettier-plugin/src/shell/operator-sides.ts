import type { ShellLeaf } from '@dockwright/semantics'
import type { ShellWriter } from './shell-writer.js'

export type Side = 'start' | 'end'

/** On which side of the line break each operator of a broken group goes, and the comments around it with it. */
export function operatorSides(writer: ShellWriter, operators: readonly ShellLeaf[]): readonly Side[] {
  const { tokens, operatorPosition } = writer
  const written = operators.map(({ index }): Side | null => {
    if (tokens.broken[index] === true) return 'start'
    return tokens.broken[index + 1] === true ? 'end' : null
  })
  const usual = written.find((side) => side !== null) ?? 'start'
  return operators.map(({ index }, place) => {
    const wanted = operatorPosition === 'preserve' ? (written[place] ?? usual) : operatorPosition
    // No line break may come where a heredoc's delimiter ends in the operator.
    const side = tokens.glued[index] === true ? 'end' : wanted
    if (side === 'start') tokens.moveBetween(index + 1, index)
    else tokens.moveBetween(index, index + 1)
    return side
  })
}

/** Breaks the line at an operator, on its side. What follows it is written next. */
export function breakAtOperator(writer: ShellWriter, index: number, side: Side, depth: number): void {
  if (side === 'start') writer.breakBefore(index, depth)
  writer.place(index)
  if (side === 'end') writer.breakBefore(index + 1, depth)
}

/** The columns that an operand must leave free for the operator after it. */
export function operatorFollow(operator: ShellLeaf, side: Side): number {
  return side === 'start' ? 2 : operator.text.length + 3
}

import type { Pipeline, ShellCommand, ShellLeaf, SimpleCommand } from '@dockwright/semantics'
import { argumentUnits } from './argument-units.js'
import { packageList } from './package-list.js'
import type { ShellTokens } from './shell-tokens.js'

/**
 * The columns of the first line of a command that will take several lines wherever it stands; null if it may be on one line.
 * Only what the layout keeps counts, not every break of the author, so that a second pass finds the same.
 */
export function firstLineWidth(tokens: ShellTokens, node: Pipeline | ShellCommand): number | null {
  const { firstLeaf, endLeaf } = node
  if (!tokens.hasBreak(firstLeaf, endLeaf)) return null
  const through = (leaf: ShellLeaf) => tokens.width(firstLeaf, leaf.index + 1)
  switch (node.type) {
    case 'SimpleCommand':
      return firstLineOfSimpleCommand(tokens, node)
    case 'Pipeline':
      return firstLineOfPipeline(tokens, node)
    case 'IfClause':
      return node.branches[0] === undefined ? 0 : through(node.branches[0].then)
    case 'ForClause':
    case 'WhileClause':
    case 'Group':
      return through(node.open)
    case 'CaseClause':
      return through(node.in)
    case 'FunctionDefinition': {
      const body = firstLineWidth(tokens, node.body)
      return body === null ? null : through(node.name) + body
    }
    case 'TestCommand': {
      const operator = node.tokens.find(
        ({ type, text }) => type === 'Operator' && (text === '&&' || text === '||'),
      )
      return operator === undefined ? null : through(operator)
    }
    case 'ArithmeticCommand':
      return null
  }
}

function firstLineOfSimpleCommand(
  tokens: ShellTokens,
  { firstLeaf, elements }: SimpleCommand,
): number | null {
  const units = argumentUnits(elements)
  const start = packageList(units)?.start
  const packages = start === undefined ? undefined : units[start]
  if (packages !== undefined) return tokens.width(firstLeaf, packages.first)
  for (const [place, { first, end }] of units.entries()) {
    if (place > 0 && tokens.broken[first] === true) return tokens.width(firstLeaf, first)
    const cut = tokens.cutLeaf(first, end)
    if (cut !== null) return tokens.width(firstLeaf, cut.index) + cut.firstLine + 1
  }
  return null
}

function firstLineOfPipeline(
  tokens: ShellTokens,
  { firstLeaf, commands, operators }: Pipeline,
): number | null {
  for (const [place, command] of commands.entries()) {
    const first = firstLineWidth(tokens, command)
    if (first !== null) return tokens.width(firstLeaf, command.firstLeaf) + 1 + first
    const operator = operators[place]
    if (operator !== undefined && tokens.isBrokenAround(operator.index))
      return tokens.width(firstLeaf, operator.index)
  }
  return null
}

import type { ShellLeaf } from './shell-leaf.js'
import type { ShellNode } from './shell-node.js'

export type ShellChild = ShellNode | ShellLeaf

/** The nodes and leaves right below a node, in source order. Shell comments and heredoc bodies are in no node. */
export function shellChildren(node: ShellNode): readonly ShellChild[] {
  switch (node.type) {
    case 'List':
      return node.statements
    case 'Statement':
      return present(node.command, node.terminator)
    case 'AndOr':
      return interleaved(node.operands, node.operators)
    case 'Pipeline':
      return [...node.prefixes, ...interleaved(node.commands, node.operators)]
    case 'SimpleCommand':
      return node.elements
    case 'Redirection':
      return present(node.operator, node.target)
    case 'IfBranch':
      return [node.keyword, node.condition, node.then, node.body]
    case 'ElseBranch':
      return [node.keyword, node.body]
    case 'IfClause':
      return present(...node.branches, node.otherwise, node.fi, ...node.redirections)
    case 'ForClause': {
      const { keyword, name, in: inWord, words, terminator, open, body, close, redirections } = node
      return present(keyword, name, inWord, ...words, terminator, open, body, close, ...redirections)
    }
    case 'WhileClause':
      return [node.keyword, node.condition, node.open, node.body, node.close, ...node.redirections]
    case 'CaseClause':
      return [node.keyword, node.word, node.in, ...node.items, node.esac, ...node.redirections]
    case 'CaseItem': {
      const { open, patterns, bars, close, body, terminator } = node
      return present(open, ...interleaved(patterns, bars), close, body, terminator)
    }
    case 'Group':
      return [node.open, node.body, node.close, ...node.redirections]
    case 'TestCommand':
      return [...node.tokens, ...node.redirections]
    case 'ArithmeticCommand':
      return [node.arithmetic, ...node.redirections]
    case 'FunctionDefinition':
      return present(node.keyword, node.name, ...node.parentheses, node.body)
  }
}

function present(...children: readonly (ShellChild | null)[]): readonly ShellChild[] {
  return children.filter((child) => child !== null)
}

/** `a`, `&&`, `b`, `||`, `c`. */
function interleaved(
  operands: readonly ShellChild[],
  operators: readonly ShellLeaf[],
): readonly ShellChild[] {
  return operands.flatMap((operand, place) => present(operators[place - 1] ?? null, operand))
}

import { shellChildren, type ShellChild } from '../../../src/shell/index.js'

const SHORT: Readonly<Record<string, string>> = {
  SimpleCommand: 'cmd',
  Statement: 'stmt',
  Redirection: 'redir',
}

/** A tree on one line: leaves as they are written, nodes as `Type(children)`. */
export function describeNode(node: ShellChild): string {
  if ('index' in node) return node.text
  return `${SHORT[node.type] ?? node.type}(${shellChildren(node).map(describeNode).join(' ')})`
}

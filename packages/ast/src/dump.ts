import { children } from './children.js'
import { isLeaf } from './is-leaf.js'
import type { Leaf } from './leaf.js'
import type { Node } from './node.js'

/**
 * A readable picture of a tree, one node a line, for tests and `dockwright parse`. Trivia stand before their leaf with
 * a `~`; a value is shown where it differs from the text.
 */
export function dump(node: Node): string {
  const lines: string[] = []
  render(node, '', lines)
  return lines.join('\n') + '\n'
}

function render(node: Node, indent: string, lines: string[]): void {
  const span = `[${String(node.start)},${String(node.end)})`
  if (isLeaf(node)) {
    for (const trivia of node.leading) lines.push(`${indent}~ ${trivia.type} ${JSON.stringify(trivia.text)}`)
    lines.push(`${indent}${node.type} ${span} ${JSON.stringify(node.text)}${leafDetails(node)}`)
    return
  }
  lines.push(`${indent}${node.type} ${span}${nodeDetails(node)}`)
  for (const child of children(node)) render(child, indent + '  ', lines)
}

function leafDetails(leaf: Leaf): string {
  if (leaf.type === 'Flag') return ` name=${JSON.stringify(leaf.name)} value=${JSON.stringify(leaf.value)}`
  return 'value' in leaf && leaf.value !== leaf.text ? ` value=${JSON.stringify(leaf.value)}` : ''
}

function nodeDetails(node: Exclude<Node, Leaf>): string {
  if (node.type === 'Document') {
    return ` escape=${JSON.stringify(node.escape)}${node.diagnostics.map((found) => ` !${found.code}`).join('')}`
  }
  if (node.type === 'Directive') return ` name=${node.name} value=${JSON.stringify(node.value)}`
  if (node.type !== 'Heredoc') return ''
  const options = [
    node.fd === null ? null : `fd=${String(node.fd)}`,
    node.expand ? 'expand' : null,
    node.stripTabs ? 'stripTabs' : null,
  ]
  return [` name=${JSON.stringify(node.name)}`, ...options.filter((option) => option !== null)].join(' ')
}

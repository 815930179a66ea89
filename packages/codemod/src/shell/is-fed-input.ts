import { shellChildren, type ShellNode, type ShellScript, type SimpleCommand } from '@dockwright/semantics'

/** Whether a command reads from a pipe, a file or a here-document, of its own or of a group around it. */
export function isFedInput(script: ShellScript, command: SimpleCommand): boolean {
  const pending: ShellNode[] = [script.body]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.start > command.start || node.end < command.end) continue
    if (node.type === 'Pipeline' && node.commands.slice(1).some((reader) => contains(reader, command)))
      return true
    const children = shellChildren(node)
    if (children.some((child) => child.type === 'HereString' || child.type === 'HeredocOperator')) return true
    if (children.some((child) => child.type === 'Redirection' && /^\d*<(?!&)/.test(child.operator.text)))
      return true
    for (const child of children) if ('firstLeaf' in child) pending.push(child)
  }
  return false
}

function contains(node: ShellNode, command: SimpleCommand): boolean {
  return node.start <= command.start && command.end <= node.end
}

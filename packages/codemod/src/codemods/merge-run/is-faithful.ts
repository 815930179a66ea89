import type { EscapeCharacter } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { parseShell, type ShellLeaf, type ShellScript } from '@dockwright/semantics'
import { type Enclosure, enclosures } from './enclosure.js'
import type { Operand } from './operand.js'

/** Whether the text is one RUN without here-documents, and its shell tokens are those of the operands, joined as intended. */
export function isFaithful(text: string, operands: readonly Operand[], escape: EscapeCharacter): boolean {
  const { items } = parse(text, { escape, bom: false })
  const [run] = items
  if (items.length !== 1 || run?.type !== 'Run' || run.args?.type !== 'ShellForm' || run.heredocs.length > 0)
    return false
  const script = parseShell(run.args)
  return (
    script.type === 'ShellScript' && tokens(script.leaves).join('\n') === expectedTokens(operands).join('\n')
  )
}

function expectedTokens(operands: readonly Operand[]): readonly string[] {
  const around = enclosures(operands)
  return operands.flatMap((operand, index) => {
    const code = codeTokens(operand.script, operand.codeEnd)
    const link = index === 0 ? [] : ['&&']
    switch (around[index] as Enclosure) {
      case 'none':
        return [...link, ...code]
      case 'braces':
        return [...link, '{', ...code, ';', '}']
      case 'subshell':
        return [...link, '(', ...code, ')']
    }
  })
}

function codeTokens({ leaves }: ShellScript, end: number): readonly string[] {
  return tokens(leaves.filter((leaf) => leaf.start < end))
}

/** A comment at the end of the last operand became a line before it. */
function tokens(leaves: readonly ShellLeaf[]): readonly string[] {
  return leaves.filter(({ type }) => type !== 'ShellComment').map(({ text }) => text)
}

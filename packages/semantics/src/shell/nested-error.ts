import { forEachChild, type ParseError, type SyntaxNode } from 'unbash'

/** The first error inside a command or process substitution: the parser finds these only when it is asked for the parts. */
export function nestedError(script: SyntaxNode): ParseError | null {
  let found: ParseError | null = null
  const visit = (node: SyntaxNode): void => {
    if (found !== null) return
    // Backquoted text is parsed when it runs, by every shell: an error in there moves no token.
    if (node.type === 'CommandExpansion' && node.text.startsWith('`')) return
    if (node.type === 'Word' && !mayNest(node.text)) return
    if (node.type === 'Script' && node.errors !== undefined) found = node.errors[0] ?? null
    forEachChild(node, visit)
  }
  visit(script)
  return found
}

function mayNest(text: string): boolean {
  return text.includes('$(') || text.includes('<(') || text.includes('>(')
}

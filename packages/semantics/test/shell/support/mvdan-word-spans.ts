import { createRequire } from 'node:module'

interface MvdanPosition {
  Offset(): number
}
interface MvdanNode {
  readonly Name?: MvdanNode
  readonly Variant?: MvdanNode
  Pos(): MvdanPosition
  End(): MvdanPosition
}
interface MvdanSyntax {
  NewParser(...options: readonly unknown[]): { Parse(text: string, name: string): MvdanNode }
  Walk(node: MvdanNode, visit: (node: MvdanNode | null) => boolean): void
  NodeType(node: MvdanNode): string
}

// The package is GopherJS without types, and CommonJS.
const { syntax } = createRequire(import.meta.url)('mvdan-sh') as { syntax: MvdanSyntax }
const parser = syntax.NewParser()

/** The spans (`start-end`, UTF-16) of all words outside words, as mvdan-sh sees them; null if it rejects the text. */
export function mvdanWordSpans(text: string): ReadonlySet<string> | null {
  const spans = new Set<string>()
  const bytes = Buffer.from(text)
  const offset = (position: MvdanPosition) => bytes.subarray(0, position.Offset()).toString().length
  const add = (node: MvdanNode) => spans.add(`${offset(node.Pos())}-${offset(node.End())}`)
  try {
    syntax.Walk(parser.Parse(text, ''), (node) => {
      if (node === null) return true
      const type = syntax.NodeType(node)
      if (type === 'Word' || type === 'Assign') {
        add(node)
        return false
      }
      // Names that are words to us and bare literals to mvdan-sh: functions, loop variables, `export`.
      if ((type === 'FuncDecl' || type === 'WordIter') && node.Name !== undefined) add(node.Name)
      if (type === 'DeclClause' && node.Variant !== undefined) add(node.Variant)
      return true
    })
  } catch {
    return null
  }
  return spans
}

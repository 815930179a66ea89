import { type EscapeCharacter, type Leaf, leaves, type Node } from '@dockwright/ast'

/**
 * The text of a node as BuildKit joins it: without continuations, comment lines and blank lines inside it, everything else
 * to the byte. The blanks before the node are left out.
 */
export function joinedText(node: Node, escape: EscapeCharacter): string {
  let text = ''
  for (const [index, leaf] of leaves(node).entries()) {
    if (leaf.type === 'Eol' || leaf.type === 'HeredocBody' || leaf.type === 'HeredocEnd') break
    if (index > 0)
      for (const trivia of leaf.leading)
        if (trivia.type === 'Space' || trivia.type === 'Escape') text += trivia.text
    text += joinedLeaf(leaf, escape)
  }
  return text
}

/** A leaf that is cut by a continuation holds the break, and whatever BuildKit drops after it, in its text. */
function joinedLeaf(leaf: Leaf, escape: EscapeCharacter): string {
  if (!leaf.text.includes('\n')) return leaf.text
  const lines = leaf.text.split('\n')
  return lines
    .map((line, index) => {
      if (index > 0 && /^(?:(?!\ufeff)[\s\u0085])*(?:#|$)/.test(line)) return ''
      return index === lines.length - 1 ? line : line.slice(0, line.lastIndexOf(escape))
    })
    .join('')
}

import { type CommentRef, commentsOf, type Item, type Leaf, leaves } from '@dockwright/ast'

/**
 * A comment inside an instruction with its owner: the leaf before it, and how far into a shell text. Blanks and the
 * operators that the formatter may move to the other side of a comment (`&&`, `||`, `|`, `;`) do not count there.
 */
export function instructionComments(item: Item): readonly string[] {
  const comments = commentsOf(item)
  return comments.length === 0 ? [] : new OwnerCounter(item, comments).owned
}

const MOVABLE = /[\s\u0085&|;]+/g

class OwnerCounter {
  readonly owned: string[] = []
  private shellCharacters = 0
  private leafIndex = 0

  constructor(item: Item, comments: readonly CommentRef[]) {
    const byLeaf = new Map<Leaf, CommentRef[]>()
    for (const comment of comments) {
      const own = byLeaf.get(comment.leaf)
      if (own === undefined) byLeaf.set(comment.leaf, [comment])
      else own.push(comment)
    }
    for (const leaf of leaves(item)) this.count(leaf, byLeaf.get(leaf) ?? [])
  }

  private count(leaf: Leaf, comments: readonly CommentRef[]): void {
    for (const comment of comments) {
      // Within a cut leaf: how much of it stands before the comment, line breaks and blanks aside.
      const inside =
        comment.start > leaf.start
          ? leaf.text.slice(0, comment.start - leaf.start).replace(/[\s\u0085\\`]/g, '').length
          : -1
      this.owned.push(
        `${String(this.leafIndex)}:${String(this.shellCharacters)}:${String(inside)} ${comment.text}`,
      )
    }
    // The parts of a shell form are lines, whose number the formatter may change.
    if (leaf.type === 'ShellText') this.shellCharacters += leaf.text.replace(MOVABLE, '').length
    else this.leafIndex++
  }
}

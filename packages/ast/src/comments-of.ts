import { forEachLeaf } from './for-each-leaf.js'
import type { Leaf } from './leaf.js'
import type { Node } from './node.js'
import type { Span } from './span.js'

/** A line that BuildKit's isComment drops: Go's blanks (U+0085 is one, U+FEFF is none), then `#`. */
const COMMENT = /^(?:(?!\ufeff)[\s\u0085])*#/

/** A comment, wherever it stands. `text` begins with `#` and has no blanks or line ending at its end. */
export interface CommentRef extends Span {
  readonly text: string
  /** The leaf before which, or (for a leaf that is cut by a continuation) within which, the comment stands. */
  readonly leaf: Leaf
}

/**
 * All Dockerfile comments of a node in source order: comment items, comment lines inside a continued instruction, and
 * those inside a word or value that is cut by a continuation. Directives and shell comments are not among them.
 */
export function commentsOf(node: Node): CommentRef[] {
  const result: CommentRef[] = []
  if (node.type === 'Directive') return result
  if (node.type === 'Document') {
    for (const item of node.items) for (const comment of commentsOf(item)) result.push(comment)
    return result
  }
  forEachLeaf(node, (leaf) => {
    for (const trivia of leaf.leading) {
      if (trivia.type === 'CommentLine') pushTrimmed(trivia.text, trivia.start, leaf, result)
    }
    if (leaf.type === 'CommentText') pushTrimmed(leaf.text, leaf.start, leaf, result)
    else if (mayBeCut(leaf)) inside(leaf, result)
  })
  return result
}

/** Line ends and bodies hold line breaks of their own; a shell form has a leaf for each line. */
function mayBeCut({ type }: Leaf): boolean {
  return type !== 'HeredocBody' && type !== 'HeredocEnd' && type !== 'Eol' && type !== 'ShellText'
}

/** After its first line, every line of a cut leaf that begins with `#` was dropped by BuildKit as a comment. */
function inside(leaf: Leaf, result: CommentRef[]): void {
  for (let newline = leaf.text.indexOf('\n'); newline !== -1;) {
    const next = leaf.text.indexOf('\n', newline + 1)
    const line = leaf.text.slice(newline + 1, next === -1 ? undefined : next)
    if (COMMENT.test(line)) pushTrimmed(line, leaf.start + newline + 1, leaf, result)
    newline = next
  }
}

function pushTrimmed(line: string, lineStart: number, leaf: Leaf, result: CommentRef[]): void {
  const hash = line.indexOf('#')
  const text = line.slice(hash).trimEnd()
  result.push({ text, start: lineStart + hash, end: lineStart + hash + text.length, leaf })
}

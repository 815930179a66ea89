import { forEachLeaf } from './for-each-leaf.js'
import type { Node } from './node.js'

/**
 * The source text of a node: the leading trivia and the text of each of its leaves. `print(parse(s)) === s` for every
 * string `s`. A node inside a line prints with the blanks before it.
 */
export function print(node: Node): string {
  let text = ''
  forEachLeaf(node, (leaf) => {
    for (const trivia of leaf.leading) text += trivia.text
    text += leaf.text
  })
  return text
}

import type { EscapeCharacter, Leaf } from '@dockwright/ast'

/**
 * Leaves as they stand, for text of which BuildKit keeps every blank. Only what it drops is laid out: blanks after the
 * escape character go, empty lines too, and a comment is indented as the code below it. The trivia before the first
 * leaf is the caller's.
 */
export function verbatimLines(leaves: readonly Leaf[], escape: EscapeCharacter): string {
  let text = ''
  let comments: string[] = []
  const add = (piece: string): void => {
    if (comments.length > 0) {
      const indent = /^[ \t]*/.exec(piece)?.[0] ?? ''
      text += comments.map((comment) => `${indent}${comment}\n`).join('')
      comments = []
    }
    text += piece
  }
  leaves.forEach((leaf, index) => {
    let space = ''
    for (const trivia of index === 0 ? [] : leaf.leading) {
      if (trivia.type === 'CommentLine') comments.push(trivia.text.slice(trivia.text.indexOf('#')).trimEnd())
      else if (trivia.type === 'Continuation') {
        add(`${space}${escape}\n`)
        space = ''
      } else if (trivia.type !== 'EmptyLine') space += trivia.text
    }
    add(space + leaf.text)
  })
  return text
}

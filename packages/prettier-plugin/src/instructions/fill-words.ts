import type { Word } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import { isNeverFirst } from './is-never-first.js'

/** As many words on a line as fit; the first stays beside the keyword, unless there are flags: below them if they are on several lines. */
export function fillWords(writer: LineWriter, words: readonly Word[], hasFlags: boolean): void {
  const firstIsBelow = hasFlags && writer.isBroken
  let before = ''
  let commentLike = false
  for (const [index, word] of words.entries()) {
    const between = interludes(word.leading)
    commentLike ||= isNeverFirst(word.text)
    const glued =
      (index === 0 && !hasFlags) ||
      commentLike ||
      // `<< EOF` is a here-document, and its opener is found by BuildKit's shell lexer, not by words.
      word.text.includes('<<') ||
      before.includes('<<')
    if (between.length > 0 || (index === 0 && firstIsBelow && !glued)) writer.breakLine(between, 1)
    else if (glued || writer.fits(word.text, index < words.length - 1)) writer.append(' ')
    else writer.breakLine(between, 1)
    writer.append(word.text)
    before = word.text
  }
}

import type { Word } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'

/** At the start of a line, a word that begins like this would be a comment, and one of blanks no word at all. */
const NEVER_FIRST = /^[\s\u0085]*(?:#|$)/

/** As many words on a line as fit; the first stays beside the keyword, unless there are flags. */
export function fillWords(writer: LineWriter, words: readonly Word[], firstMayBreak: boolean): void {
  let before = ''
  for (const [index, word] of words.entries()) {
    const between = interludes(word.leading)
    const glued =
      (index === 0 && !firstMayBreak) ||
      NEVER_FIRST.test(word.text) ||
      // `<< EOF` is a here-document, and its opener is found by BuildKit's shell lexer, not by words.
      word.text.includes('<<') ||
      before.includes('<<')
    if (between.length > 0) writer.breakLine(between, 1)
    else if (glued || writer.fits(word.text, index < words.length - 1)) writer.append(' ')
    else writer.breakLine(between, 1)
    writer.append(word.text)
    before = word.text
  }
}

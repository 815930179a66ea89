import type { Word, WordList } from '@dockwright/ast'
import { skipWordBreak, wordEnd } from '../blank.js'
import { exactArray } from '../exact-array.js'
import type { LeafReader } from '../leaf-reader.js'

/** Words split at blanks alone (BuildKit's parseStringsWhitespaceDelimited). */
export function readWords(reader: LeafReader, from: number, to: number): readonly Word[] {
  const words: Word[] = []
  for (let at = from; at < to;) {
    const end = wordEnd(reader.joined, at, to)
    words.push(reader.word(at, end))
    at = skipWordBreak(reader.joined, end, to)
  }
  return exactArray(words)
}

/** The same as a node; null when there is no word. */
export function readWordList(reader: LeafReader, from: number, to: number): WordList | null {
  const words = readWords(reader, from, to)
  const first = words[0]
  return first === undefined ? null : { type: 'WordList', start: first.start, end: reader.at, words }
}

import type { From, Word } from '@dockwright/ast'
import { skipWordBreak, wordEnd } from '../blank.js'
import type { LeafReader } from '../leaf-reader.js'
import { readWords } from './word-list.js'

const NO_WORDS: readonly Word[] = []

/** AS by Unicode case folding (Go's EqualFold), under which `ſ` is an `s`. */
const AS = /^[aA][sS\u017f]$/

/**
 * FROM's words (BuildKit's parseBuildStageName). What fits nowhere is kept as `rest`.
 *
 *     FROM image AS alias rest
 */
export function readFromWords(
  reader: LeafReader,
  from: number,
  to: number,
): Pick<From, 'image' | 'as' | 'alias' | 'rest'> {
  if (from === to) return { image: null, as: null, alias: null, rest: NO_WORDS }
  const imageEnd = wordEnd(reader.joined, from, to)
  const image = reader.word(from, imageEnd)
  const second = skipWordBreak(reader.joined, imageEnd, to)
  if (second === to) return { image, as: null, alias: null, rest: NO_WORDS }
  const secondEnd = wordEnd(reader.joined, second, to)
  const third = skipWordBreak(reader.joined, secondEnd, to)
  if (third === to || !AS.test(reader.joined.slice(second, secondEnd))) {
    return { image, as: null, alias: null, rest: readWords(reader, second, to) }
  }
  const as = reader.as(second, secondEnd)
  const thirdEnd = wordEnd(reader.joined, third, to)
  const alias = reader.word(third, thirdEnd)
  return { image, as, alias, rest: readWords(reader, skipWordBreak(reader.joined, thirdEnd, to), to) }
}

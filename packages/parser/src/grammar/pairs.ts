import type { EscapeCharacter, Pair, Span } from '@dockwright/ast'
import { skipWordBreak, wordEnd } from '../blank.js'
import { exactArray } from '../exact-array.js'
import type { LeafReader } from '../leaf-reader.js'
import { type QuotedWord, quotedWords } from './quoted-words.js'

/** What is wrong with the pairs of an ENV or LABEL: the first fault, as BuildKit's parseNameVal finds it. */
type PairsFault = {
  readonly code: 'missing-value' | 'missing-equals'
  readonly word: string
  readonly span: Span
} | null

export interface PairsAnd {
  readonly pairs: readonly Pair[]
  readonly fault: PairsFault
}

/** ENV and LABEL: `K=V` words, or, when the first word has no `=`, the legacy `K rest of line`. */
export function readPairs(reader: LeafReader, from: number, to: number, escape: EscapeCharacter): PairsAnd {
  const words = quotedWords(reader.joined, from, to, escape)
  const first = words[0]
  if (first === undefined) return { pairs: [], fault: null }
  if (!hasEquals(reader.joined, first)) return readLegacyPair(reader, from, to)
  const pairs: Pair[] = []
  let fault: PairsFault = null
  for (const word of words) {
    const pair = readPair(reader, word)
    pairs.push(pair)
    if (pair.eq === null) fault ??= { code: 'missing-equals', word: pair.key.value, span: pair }
  }
  return { pairs: exactArray(pairs), fault }
}

/** ARG: `K` or `K=V` words (BuildKit's parseNameOrNameVal). */
export function readArgPairs(
  reader: LeafReader,
  from: number,
  to: number,
  escape: EscapeCharacter,
): readonly Pair[] {
  return quotedWords(reader.joined, from, to, escape).map((word) => readPair(reader, word))
}

function hasEquals(text: string, word: QuotedWord): boolean {
  const at = text.indexOf('=', word.start)
  return at !== -1 && at < word.end
}

function readPair(reader: LeafReader, word: QuotedWord): Pair {
  const at = reader.joined.indexOf('=', word.start)
  if (at === -1 || at >= word.end) {
    const key = reader.word(word.start, word.end)
    return { type: 'Pair', start: key.start, end: key.end, key, eq: null, value: null }
  }
  const key = at === word.start ? reader.emptyWord(at) : reader.word(word.start, at)
  const eq = reader.token('=', at, at + 1)
  const value = reader.word(at + 1, word.end)
  return { type: 'Pair', start: key.start, end: value.end, key, eq, value }
}

/**
 *     ENV KEY  the rest, "quotes" and  blanks included
 *         ^key ^value
 */
function readLegacyPair(reader: LeafReader, from: number, to: number): PairsAnd {
  const end = wordEnd(reader.joined, from, to)
  const key = reader.word(from, end)
  const start = skipWordBreak(reader.joined, end, to)
  if (start === to) {
    const pair: Pair = { type: 'Pair', start: key.start, end: key.end, key, eq: null, value: null }
    return { pairs: [pair], fault: { code: 'missing-value', word: key.value, span: key } }
  }
  const value = reader.word(start, to)
  return { pairs: [{ type: 'Pair', start: key.start, end: value.end, key, eq: null, value }], fault: null }
}

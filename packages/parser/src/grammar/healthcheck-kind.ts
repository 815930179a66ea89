import type { Word } from '@dockwright/ast'
import { skipWordBreak, wordEnd } from '../blank.js'
import { ByteText } from '../byte-text.js'
import type { LeafReader } from '../leaf-reader.js'

export interface KindAnd {
  readonly kind: Word | null
  /** The joined offset at which the command starts. */
  readonly next: number
}

/** HEALTHCHECK's first word (BuildKit's parseHealthConfig), which ends at a blank byte. */
export function readHealthcheckKind(reader: LeafReader, from: number, to: number): KindAnd {
  if (from === to) return { kind: null, next: to }
  const end = wordEnd(reader.joined, from, to)
  const next = skipWordBreak(reader.joined, end, to)
  if (isAscii(reader.joined, from, end)) return { kind: reader.word(from, end), next }
  const text = new ByteText(reader, from, to)
  let cut = 0
  while (cut < text.bytes.length && !text.isBlank(cut)) cut++
  const rest = text.skipBlanks(cut)
  return { kind: reader.word(from, text.leafEnd(cut, rest), text.before(cut)), next: text.rest(rest) }
}

function isAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

import type { EscapeCharacter, Flag } from '@dockwright/ast'
import { ByteText } from '../byte-text.js'
import type { LeafReader } from '../leaf-reader.js'
import type { FlagsAnd } from './flags.js'

const DASH = 0x2d
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27
/** No byte: a NUL is text like any other. */
const NO_QUOTE = -1

/**
 * The same as `readFlags`, byte by byte, for flags with non-ASCII characters: BuildKit's extractBuilderFlags takes each
 * byte of UTF-8 for a character, so that `ü` becomes `Ã¼`.
 */
export function readFlagsByByte(
  reader: LeafReader,
  flags: Flag[],
  from: number,
  to: number,
  escape: EscapeCharacter,
): FlagsAnd {
  const text = new ByteText(reader, from, to)
  let at = text.skipBlanks(0)
  while (text.bytes[at] === DASH && text.bytes[at + 1] === DASH) {
    const { word, end } = scanFlag(text, at, escape.charCodeAt(0))
    const next = text.skipBlanks(end)
    flags.push(reader.flag(text.leafStart(at), text.leafEnd(end, next), word))
    at = next
    if (word === '--') break
  }
  return { flags, next: text.rest(at) }
}

function scanFlag(text: ByteText, from: number, escape: number): { word: string; end: number } {
  const { bytes } = text
  let word = ''
  let quote = NO_QUOTE
  let at = from
  for (; at < bytes.length; at++) {
    let byte = bytes[at] ?? 0
    if (quote === NO_QUOTE && text.isBlank(at)) break
    if (quote === NO_QUOTE && (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE)) quote = byte
    else if (byte === quote) quote = NO_QUOTE
    else {
      if (byte === escape) {
        if (at + 1 === bytes.length) continue
        byte = bytes[++at] ?? 0
      }
      word += String.fromCharCode(byte)
    }
  }
  return { word, end: at }
}

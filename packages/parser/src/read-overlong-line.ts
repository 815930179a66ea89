import type { EscapeCharacter } from '@dockwright/ast'
import { skipSpace } from './blank.js'
import { Diagnostics } from './diagnostics.js'
import { LeafReader } from './leaf-reader.js'
import { MAX_LINE_BYTES } from './physical-line.js'
import { readInstruction } from './read-instruction.js'

const HASH = 0x23
const encoder = new TextEncoder()

/**
 * What BuildKit finds wrong with the first 65,536 bytes of a line that is too long. Its scanner stops at such a line; but
 * where it was reading a continuation its Parse asks once more, and the scanner then gives what it has in its buffer.
 */
export function readOverlongLine(
  source: string,
  start: number,
  end: number,
  escape: EscapeCharacter,
): Diagnostics {
  const text = firstBytes(source.slice(start, end), MAX_LINE_BYTES + 1)
  const diagnostics = new Diagnostics()
  const first = skipSpace(text, 0, text.length)
  if (first < text.length && text.charCodeAt(first) !== HASH) {
    const reader = new LeafReader(text)
    reader.read(0, first, text.length, text.length, escape)
    readInstruction(reader, 0, { source: text, escape, diagnostics })
  }
  return diagnostics
}

/** The bytes left of a character that is cut become U+FFFD each, as they do in BuildKit's messages. */
function firstBytes(text: string, count: number): string {
  const { read, written } = encoder.encodeInto(text, new Uint8Array(count))
  return text.slice(0, read) + '\ufffd'.repeat(count - written)
}

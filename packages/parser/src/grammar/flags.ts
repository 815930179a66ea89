import type { EscapeCharacter, Flag } from '@dockwright/ast'
import { isWordBreak, skipWordBreak } from '../blank.js'
import { exactArray } from '../exact-array.js'
import type { LeafReader } from '../leaf-reader.js'
import { readFlagsByByte } from './flags-by-byte.js'

const DASH = 0x2d
const NO_FLAGS: readonly Flag[] = []

export interface FlagsAnd {
  readonly flags: readonly Flag[]
  /** The joined offset at which the arguments start. */
  readonly next: number
}

/**
 * The words that begin with `--`, right after the keyword (BuildKit's extractBuilderFlags).
 *
 *     COPY --from=x --chown="a b" -- --src /dst
 *          ^flag    ^flag         ^terminator, then arguments
 */
export function readFlags(reader: LeafReader, from: number, to: number, escape: EscapeCharacter): FlagsAnd {
  let at = skipWordBreak(reader.joined, from, to)
  if (!startsFlag(reader.joined, at, to)) return { flags: NO_FLAGS, next: at }
  const flags: Flag[] = []
  while (startsFlag(reader.joined, at, to)) {
    const scanned = scanFlag(reader.joined, at, to, escape)
    if (scanned === null) return readFlagsByByte(reader, flags, at, to, escape)
    flags.push(reader.flag(at, scanned.end, scanned.word))
    at = skipWordBreak(reader.joined, scanned.end, to)
    if (scanned.word === '--') break
  }
  return { flags: exactArray(flags), next: at }
}

function startsFlag(text: string, at: number, to: number): boolean {
  return at + 1 < to && text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === DASH
}

interface ScannedFlag {
  readonly word: string
  readonly end: number
}

/** One flag word without its quotes and escapes; null when it holds a non-ASCII character, which BuildKit cuts into bytes. */
function scanFlag(text: string, from: number, to: number, escape: EscapeCharacter): ScannedFlag | null {
  let at = from
  let word = ''
  let copied = from
  let quote = ''
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return null
    if (quote === '' && isWordBreak(code)) break
    const character = text[at] ?? ''
    const opens = quote === '' && (character === '"' || character === "'")
    if (!opens && character !== quote && character !== escape) continue
    word += text.slice(copied, at)
    copied = at + 1
    if (opens) quote = character
    else if (character === quote) quote = ''
    else if (at + 1 < to && text.charCodeAt(++at) > 0x7f) return null
  }
  return { word: word + text.slice(copied, at), end: at }
}

import type { EscapeCharacter, Trivia, TriviaType } from '@dockwright/ast'
import { skipSpace } from './blank.js'
import { contentEnd, isTooLong, lineEnd } from './physical-line.js'

const HASH = 0x23
const SPACE = 0x20
const TAB = 0x09
/** What nearly all continuations are; their trees share these strings. */
const BREAKS = ['\\\n', '\\\r\n', '`\n', '`\r\n']

/**
 * One instruction's physical lines, joined as BuildKit's Parse does, with what was dropped and a map back.
 *
 *     RUN a \         joined     RUN a   b
 *     # why           pieces     ^       ^
 *       b             dropped    Continuation, CommentLine
 *
 * One object serves all instructions of a parse: `read` fills it anew.
 */
export class LogicalLine {
  /** The text that BuildKit's grammars see. Its offset 0 lies at `first` in the source. */
  joined = ''
  /** The offset of the first character that is no indentation. */
  first = 0
  /** The end of the last physical line's content: where the blanks before its line ending end. */
  contentEnd = 0
  /** Where the next physical line starts. */
  next = 0
  /** Offsets in `joined` at which a physical line's share starts; empty when there is but one line. */
  pieceJoined: number[] = []
  /** The source offset of each of these. */
  pieceSource: number[] = []
  dropped: Trivia[] = []
  /** Whether a blank line was dropped (BuildKit warns: NoEmptyContinuation). */
  hasEmptyLine = false
  /** Whether the instruction ends early, before a line that is too long for BuildKit's scanner. */
  isCutShort = false

  constructor(readonly source: string) {}

  /** Reads the instruction whose first line is `[start, end)` without its line ending at `next`; `first` is its first non-blank. */
  read(first: number, end: number, next: number, escape: EscapeCharacter): void {
    const { source } = this
    const share = continuationStart(source, first, end, escape)
    this.first = first
    this.hasEmptyLine = false
    this.isCutShort = false
    this.contentEnd = end
    this.next = next
    if (this.pieceJoined.length > 0) {
      this.pieceJoined = []
      this.pieceSource = []
      this.dropped = []
    }
    if (share === -1) this.joined = source.slice(first, end)
    else {
      this.pieceJoined.push(0)
      this.pieceSource.push(first)
      this.joined = source.slice(first, share)
      this.drop('Continuation', share, next)
      this.readContinuation(escape)
    }
  }

  private readContinuation(escape: EscapeCharacter): void {
    const { source } = this
    for (;;) {
      const start = this.next
      // BuildKit reads no further than a line that is too long: what it has so far is the instruction.
      if (start >= source.length || isTooLong(source, start, lineEnd(source, start))) {
        this.contentEnd = start
        this.isCutShort = start < source.length
        return
      }
      const next = lineEnd(source, start)
      const end = contentEnd(source, start, next)
      this.next = next
      const first = skipSpace(source, start, end)
      if (first === end) {
        this.drop('EmptyLine', start, next)
        this.hasEmptyLine = true
      } else if (source.charCodeAt(first) === HASH) this.drop('CommentLine', start, next)
      else {
        const share = continuationStart(source, start, end, escape)
        this.pieceJoined.push(this.joined.length)
        this.pieceSource.push(start)
        this.joined += source.slice(start, share === -1 ? end : share)
        if (share === -1) {
          this.contentEnd = end
          return
        }
        this.drop('Continuation', share, next)
      }
    }
  }

  private drop(type: TriviaType, start: number, end: number): void {
    const text = type === 'Continuation' ? breakText(this.source, start, end) : this.source.slice(start, end)
    this.dropped.push({ type, text, start, end })
  }
}

/**
 * Where a line's continuation starts, or -1: the escape character, then only spaces and tabs, and before it anything but
 * another escape character (BuildKit's lineContinuationRegex).
 *
 *     RUN a \ ␠␉      WORKDIR C:\\
 *           ^                    -1
 */
function continuationStart(text: string, start: number, end: number, escape: EscapeCharacter): number {
  let at = end - 1
  while (at >= start) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && code !== TAB) break
    at--
  }
  if (at < start || text[at] !== escape) return -1
  return at > start && text[at - 1] === escape ? -1 : at
}

function breakText(text: string, start: number, end: number): string {
  for (const known of BREAKS) if (known.length === end - start && text.startsWith(known, start)) return known
  return text.slice(start, end)
}

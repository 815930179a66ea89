import type { Comment } from '@dockwright/ast'
import { trimSpace } from '@dockwright/parser'

/** What BuildKit's Parse collects for the next instruction: a line less its first byte, trimmed; an empty one starts over. */
export class PrecedingComments {
  private pending: string[] = []

  add(comment: Comment): void {
    const indent = comment.hash.leading[0]?.text ?? ''
    const text = trimSpace(withoutFirstByte(indent + comment.hash.text))
    if (text === '') this.pending = []
    else this.pending.push(text)
  }

  /** The comments of the instruction that comes now; the next one starts with none. */
  take(): readonly string[] {
    const taken = this.pending
    this.pending = []
    return taken
  }
}

/** The bytes that are left of a non-ASCII blank are invalid UTF-8, U+FFFD each. */
function withoutFirstByte(line: string): string {
  const first = line.charCodeAt(0)
  return (first < 0x80 ? '' : first < 0x800 ? '\ufffd' : '\ufffd\ufffd') + line.slice(1)
}

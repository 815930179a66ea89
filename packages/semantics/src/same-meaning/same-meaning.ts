import type { Comment, Directive, Document, Instruction } from '@dockwright/ast'
import { effectiveShells } from '../effective-shell.js'
import { type InstructionContext, sameInstruction } from './same-instruction.js'
import { different, SAME, type Verdict } from './verdict.js'

/**
 * Whether two documents mean the same: to BuildKit (its projection, line numbers left out, the case of keywords, `AS` and
 * HEALTHCHECK's kind folded), to the shell inside RUN, and to a reader: the same comments in the same order, each with the
 * same owner. This is what the formatter must keep. `at`, in UTF-16 code units, lies in `a`. Never throws.
 */
export function sameMeaning(a: Document, b: Document): Verdict {
  const left = significantItems(a)
  const right = significantItems(b)
  if (a.escape !== b.escape) return different('the escape character changed', a)
  for (const [index, item] of left.directives.entries()) {
    const other = right.directives[index]
    if (other === undefined || directiveIdentity(item) !== directiveIdentity(other))
      return different('a parser directive changed', item)
  }
  if (left.directives.length !== right.directives.length) return different('a parser directive was added', a)
  const context: Pick<InstructionContext, 'escapes' | 'sources'> = {
    escapes: [a.escape, b.escape],
    sources: [a.source, b.source],
  }
  let shells: ReturnType<typeof effectiveShells> | null = null
  for (const [index, { instruction, comments }] of left.groups.entries()) {
    const other = right.groups[index]
    if (other === undefined) return different('an instruction was lost', instruction ?? a)
    const moved = differentComment(comments, other.comments)
    if (moved !== null)
      return different('a comment was lost, changed or moved', moved === 'added' ? (instruction ?? a) : moved)
    if (instruction === null || other.instruction === null) {
      if (instruction !== other.instruction)
        return different('an instruction was lost or added', instruction ?? a)
      continue
    }
    if (isSameSource(a.source, instruction, b.source, other.instruction)) continue
    shells ??= effectiveShells(a)
    const shell = shells.get(instruction) ?? 'unknown'
    const verdict = sameInstruction(instruction, other.instruction, { ...context, shell })
    if (!verdict.same) return verdict
  }
  return right.groups.length > left.groups.length ? different('an instruction was added', a) : SAME
}

/** Under one escape character, what is parsed from the same text is the same in all else. */
function isSameSource(a: string, left: Instruction, b: string, right: Instruction): boolean {
  if (left.end - left.start !== right.end - right.start) return false
  return a.slice(left.start, left.end) === b.slice(right.start, right.end)
}

/** BuildKit's separate scan for `syntax` and `check` does not see an indented directive. */
function directiveIdentity({ name, value, hash }: Directive): string {
  return `${hash.leading.length > 0 ? ' ' : ''}${name}=${value}`
}

/** An instruction with the comments above it; the last group, without an instruction, has the comments at the end. */
interface Group {
  readonly instruction: Instruction | null
  readonly comments: readonly Comment[]
}

const NO_COMMENTS: readonly Comment[] = []

interface SignificantItems {
  readonly directives: readonly Directive[]
  readonly groups: readonly Group[]
}

function significantItems(document: Document): SignificantItems {
  const directives: Directive[] = []
  const groups: Group[] = []
  let comments: Comment[] = []
  for (const item of document.items) {
    if (item.type === 'Directive') directives.push(item)
    else if (item.type === 'Comment') comments.push(item)
    else if (item.type !== 'Blank') {
      groups.push({ instruction: item, comments: comments.length === 0 ? NO_COMMENTS : comments })
      if (comments.length > 0) comments = []
    }
  }
  groups.push({ instruction: null, comments })
  return { directives, groups }
}

function differentComment(a: readonly Comment[], b: readonly Comment[]): Comment | 'added' | null {
  for (const [index, comment] of a.entries()) {
    const other = b[index]
    if (other === undefined || !sameComment(comment, other)) return comment
  }
  return b.length > a.length ? 'added' : null
}

function sameComment(a: Comment, b: Comment): boolean {
  if (a.hash.text !== b.hash.text) return false
  return a.hash.leading.length === b.hash.leading.length || commentIdentity(a) === commentIdentity(b)
}

/**
 * The text, and, where BuildKit minds it, whether the comment is indented: an empty `#` in column 1 starts the comments of
 * the next instruction anew, and a `check=` is one in column 1 only.
 */
function commentIdentity({ hash }: Comment): string {
  const mindsColumn = hash.text === '#' || /^#\s*check\s*=/i.test(hash.text)
  return mindsColumn && hash.leading.length > 0 ? ` ${hash.text}` : hash.text
}

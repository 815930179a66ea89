import type { Comment, Directive, Document, Instruction, Item } from '@dockwright/ast'
import { effectiveShells } from '../effective-shell.js'
import { type InstructionContext, sameInstruction } from './same-instruction.js'
import { different, SAME, type Verdict } from './verdict.js'

/**
 * Whether two documents mean the same: to BuildKit (its projection, line numbers left out, the case of keywords, `AS` and
 * HEALTHCHECK's kind folded), to the shell inside RUN, and to a reader: the same comments in the same order, each with the
 * same owner. This is what the formatter must keep. `at`, in UTF-16 code units, lies in `a`. Never throws.
 */
export function sameMeaning(a: Document, b: Document): Verdict {
  if (a.escape !== b.escape) return different('the escape character changed', a)
  const context: Pick<InstructionContext, 'escapes' | 'sources'> = {
    escapes: [a.escape, b.escape],
    sources: [a.source, b.source],
  }
  let [place, other] = [0, 0]
  for (;;) {
    const left = nextItem(a, place)
    const right = nextItem(b, other)
    const item = a.items[left]
    const counterpart = b.items[right]
    if (item === undefined && counterpart === undefined) return SAME
    const kind = kindOf(item)
    if (item === undefined || counterpart === undefined || kind !== kindOf(counterpart))
      return missing(item, counterpart, a)
    place = left + 1
    other = right + 1
    if (item.type === 'Directive' || counterpart.type === 'Directive') {
      if (!sameDirective(item, counterpart)) return different('a parser directive changed', item)
    } else if (item.type === 'Comment' || counterpart.type === 'Comment') {
      if (!sameComment(item, counterpart)) return different(MOVED, item)
    } else if (item.type !== 'Blank' && counterpart.type !== 'Blank') {
      if (isSameSource(a.source, item, b.source, counterpart)) continue
      const shell = effectiveShells(a).get(item) ?? 'unknown'
      const verdict = sameInstruction(item, counterpart, { ...context, shell })
      if (!verdict.same) return verdict
    }
  }
}

const MOVED = 'a comment was lost, changed or moved'

/** The place of the next item that is no blank line. */
function nextItem({ items }: Document, start: number): number {
  let place = start
  while (items[place]?.type === 'Blank') place++
  return place
}

type Kind = 'Directive' | 'Comment' | 'Instruction' | null

function kindOf(item: Item | undefined): Kind {
  if (item === undefined) return null
  return item.type === 'Directive' || item.type === 'Comment' ? item.type : 'Instruction'
}

/** What to say when two documents go on with something else, or one of them does not go on. */
function missing(item: Item | undefined, counterpart: Item | undefined, document: Document): Verdict {
  const kinds = [kindOf(item), kindOf(counterpart)]
  if (kinds.includes('Directive'))
    return kinds[0] === 'Directive' && item !== undefined
      ? different('a parser directive changed', item)
      : different('a parser directive was added', document)
  if (kinds.includes('Comment')) return different(MOVED, item ?? document)
  return item === undefined
    ? different('an instruction was added', document)
    : different('an instruction was lost', item)
}

/** Under one escape character, what is parsed from the same text is the same in all else. */
function isSameSource(a: string, left: Instruction, b: string, right: Instruction): boolean {
  if (left.end - left.start !== right.end - right.start) return false
  return a.slice(left.start, left.end) === b.slice(right.start, right.end)
}

function sameDirective(a: Item, b: Item): boolean {
  return a.type === 'Directive' && b.type === 'Directive' && directiveIdentity(a) === directiveIdentity(b)
}

/** BuildKit's separate scan for `syntax` and `check` does not see an indented directive. */
function directiveIdentity({ name, value, hash }: Directive): string {
  return `${hash.leading.length > 0 ? ' ' : ''}${name}=${value}`
}

function sameComment(a: Item, b: Item): boolean {
  if (a.type !== 'Comment' || b.type !== 'Comment' || a.hash.text !== b.hash.text) return false
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

import type { Comment, Directive, Document, Instruction, Item } from '@dockwright/ast'
import { isInstruction } from '../../context/placed-instructions.js'

/** A hadolint pragma: what it begins with, its rules, and what stands after them. */
export interface HadolintPragma {
  readonly isGlobal: boolean
  readonly head: string
  readonly rules: readonly string[]
  readonly rest: string
}

const HADOLINT = /^(#\s*hadolint\s+(global\s+)?ignore\s*=\s*)(\w+(?:\s*,\s*\w+)*)(\s*(?:[#;].*)?)$/i
const CHECK = /^#\s*check\s*=\s*(.*)$/i

/** Null for a comment that is none, `unreadable` for one that says more than which rules to ignore. */
export function readHadolintPragma(text: string): HadolintPragma | 'unreadable' | null {
  if (!/^#\s*hadolint\s.*\bignore\s*=/i.test(text)) return null
  const match = HADOLINT.exec(text.trimEnd())
  if (match === null) return 'unreadable'
  const [, head = '', global, rules = '', rest = ''] = match
  return { isGlobal: global !== undefined, head, rules: rules.split(/\s*,\s*/), rest: rest.trimEnd() }
}

/** The value of a comment in the form of BuildKit's `check` directive; null for any other. */
export function checkCommentValue({ hash }: Comment): string | null {
  return CHECK.exec(hash.text.trimEnd())?.[1] ?? null
}

/** The instruction that stands right below a comment. */
export function instructionBelow({ items }: Document, comment: Comment): Instruction | null {
  const below = items[items.indexOf(comment) + 1]
  return below !== undefined && isInstruction(below) ? below : null
}

export function checkDirective(document: Document): Directive | null {
  return directives(document).find(({ name }) => name === 'check') ?? null
}

export function directives({ items }: Document): readonly Directive[] {
  const end = items.findIndex(({ type }) => type !== 'Directive')
  return items
    .slice(0, end === -1 ? undefined : end)
    .filter((item): item is Directive => item.type === 'Directive')
}

/** Whether a comment here would be read as a parser directive if it had the form of one. */
export function isDirectivePosition(document: Document, item: Item): boolean {
  return document.items.indexOf(item) === directives(document).length
}

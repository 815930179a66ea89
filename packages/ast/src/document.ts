import type { Diagnostic } from './diagnostic.js'
import type { Instruction } from './instruction.js'
import type { Token } from './leaf.js'
import type { Span } from './span.js'

/** A comment line between instructions. */
export interface Comment extends Span {
  readonly type: 'Comment'
  readonly hash: Token<'CommentText'>
  readonly eol: Token<'Eol'>
}

/** A parser directive at the top of the file: `# syntax=…`, `# escape=…`, `# check=…`. */
export interface Directive extends Span {
  readonly type: 'Directive'
  /** Lower case. */
  readonly name: string
  readonly value: string
  readonly hash: Token<'CommentText'>
  readonly eol: Token<'Eol'>
}

/** A blank line between instructions. */
export interface Blank extends Span {
  readonly type: 'Blank'
  readonly eol: Token<'Eol'>
}

export type EscapeCharacter = '\\' | '`'
export type Item = Directive | Comment | Blank | Instruction

/** A Dockerfile: a flat list of items, each a whole number of physical lines. */
export interface Document extends Span {
  readonly type: 'Document'
  /** The text that was parsed, the byte order mark included; the offsets of all nodes are places in it. */
  readonly source: string
  readonly bom: Token<'Bom'> | null
  readonly items: readonly Item[]
  /** The escape character in force after the directives. */
  readonly escape: EscapeCharacter
  readonly diagnostics: readonly Diagnostic[]
}

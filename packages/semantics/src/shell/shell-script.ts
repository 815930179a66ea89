import type { Trivia } from '@dockwright/ast'
import type { ShellLeaf } from './shell-leaf.js'
import type { ShellList } from './shell-node.js'

/** One physical line's share of a shell text. */
export interface ShellLine {
  /** Where it starts in the joined text. */
  readonly start: number
  /** Where it starts in the source. */
  readonly source: number
  /** What the Dockerfile drops before it: continuations, comment lines, empty lines. */
  readonly leading: readonly Trivia[]
}

/** The text that the shell gets, and where it comes from. At least one line; their starts rise. */
export interface ShellSource {
  readonly text: string
  readonly lines: readonly ShellLine[]
}

/**
 * What a shell text is made of. The leaves, in order, hold all its characters but blanks, newlines and escaped newlines. The
 * body refers to the same leaf objects. Offsets are those of the joined text, so that equal texts have equal trees.
 */
export interface ShellTree {
  readonly leaves: readonly ShellLeaf[]
  readonly body: ShellList
}

/** A shell text that is understood. */
export interface ShellScript extends ShellTree {
  readonly type: 'ShellScript'
  readonly source: ShellSource
}

/**
 * - `too-long`: more than 64 KB.
 * - `too-complex`: nested too deeply, or more substitutions than any real body has.
 * - `syntax-error`: the parser says that this is no shell.
 * - `not-modelled`: shell that the tree has no node for (`coproc`).
 * - `unexpected-text`: the parser's nodes leave characters over, so that one of us is wrong.
 * - `parser-failed`: the parser threw.
 */
export type OpaqueReason =
  'too-long' | 'too-complex' | 'syntax-error' | 'not-modelled' | 'unexpected-text' | 'parser-failed'

/** A shell text that must be taken as it is. */
export interface Opaque {
  readonly type: 'Opaque'
  readonly source: ShellSource
  readonly reason: OpaqueReason
  /** The joined offset at which the understanding ended. */
  readonly at: number
  readonly message: string
}

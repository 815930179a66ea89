import type { Span } from '@dockwright/ast'
import type { ShellLeaf } from './shell-leaf.js'

interface NodeBase<T extends string> extends Span {
  readonly type: T
  /** The indexes of its leaves in the script's `leaves`, `[firstLeaf, endLeaf)`. An empty list has none. */
  readonly firstLeaf: number
  readonly endLeaf: number
}

export interface ShellList extends NodeBase<'List'> {
  readonly statements: readonly ShellStatement[]
}

/** One and-or list and what ends it: `;`, `&`, or null for a newline or the end of the list. */
export interface ShellStatement extends NodeBase<'Statement'> {
  readonly command: AndOr | Pipeline | ShellCommand
  readonly terminator: ShellLeaf | null
}

/** `a && b || c`, left-associative: one operator less than operands. */
export interface AndOr extends NodeBase<'AndOr'> {
  readonly operands: readonly (Pipeline | ShellCommand)[]
  readonly operators: readonly ShellLeaf[]
}

/** `time ! a | b`: `prefixes` are `time`, `-p`, `--` and `!`. A lone command without a prefix is no pipeline. */
export interface Pipeline extends NodeBase<'Pipeline'> {
  readonly prefixes: readonly ShellLeaf[]
  readonly commands: readonly ShellCommand[]
  readonly operators: readonly ShellLeaf[]
}

/** Assignments, words and redirections in source order. */
export interface SimpleCommand extends NodeBase<'SimpleCommand'> {
  readonly elements: readonly (ShellLeaf | Redirection)[]
}

/** `2> file`. Heredocs and here-strings are one leaf, in `operator`; their `target` is null. */
export interface Redirection extends NodeBase<'Redirection'> {
  readonly operator: ShellLeaf
  readonly target: ShellLeaf | null
}

interface CompoundBase<T extends string> extends NodeBase<T> {
  readonly redirections: readonly Redirection[]
}

export interface IfBranch extends NodeBase<'IfBranch'> {
  /** `if` or `elif`. */
  readonly keyword: ShellLeaf
  readonly condition: ShellList
  readonly then: ShellLeaf
  readonly body: ShellList
}

export interface ElseBranch extends NodeBase<'ElseBranch'> {
  readonly keyword: ShellLeaf
  readonly body: ShellList
}

export interface IfClause extends CompoundBase<'IfClause'> {
  readonly branches: readonly IfBranch[]
  readonly otherwise: ElseBranch | null
  readonly fi: ShellLeaf
}

/** `for` and `select`; in `for ((…))` the name is the arithmetic. `open` and `close` are `do` and `done`, or braces. */
export interface ForClause extends CompoundBase<'ForClause'> {
  readonly keyword: ShellLeaf
  readonly name: ShellLeaf
  readonly in: ShellLeaf | null
  readonly words: readonly ShellLeaf[]
  readonly terminator: ShellLeaf | null
  readonly open: ShellLeaf
  readonly body: ShellList
  readonly close: ShellLeaf
}

/** `while` and `until`. */
export interface WhileClause extends CompoundBase<'WhileClause'> {
  readonly keyword: ShellLeaf
  readonly condition: ShellList
  readonly open: ShellLeaf
  readonly body: ShellList
  readonly close: ShellLeaf
}

export interface CaseItem extends NodeBase<'CaseItem'> {
  readonly open: ShellLeaf | null
  readonly patterns: readonly ShellLeaf[]
  /** The `|` between the patterns. */
  readonly bars: readonly ShellLeaf[]
  readonly close: ShellLeaf
  readonly body: ShellList
  /** `;;`, `;&` or `;;&`; the last item may go without. */
  readonly terminator: ShellLeaf | null
}

export interface CaseClause extends CompoundBase<'CaseClause'> {
  readonly keyword: ShellLeaf
  readonly word: ShellLeaf
  readonly in: ShellLeaf
  readonly items: readonly CaseItem[]
  readonly esac: ShellLeaf
}

/** `( … )` or `{ …; }`. */
export interface ShellGroup extends CompoundBase<'Group'> {
  readonly open: ShellLeaf
  readonly body: ShellList
  readonly close: ShellLeaf
}

/** `[[ … ]]`, flat: words, operators and parentheses as they stand. */
export interface TestCommand extends CompoundBase<'TestCommand'> {
  readonly tokens: readonly ShellLeaf[]
}

export interface ArithmeticCommand extends CompoundBase<'ArithmeticCommand'> {
  readonly arithmetic: ShellLeaf
}

export interface FunctionDefinition extends NodeBase<'FunctionDefinition'> {
  /** `function`, if it is written. */
  readonly keyword: ShellLeaf | null
  readonly name: ShellLeaf
  /** `(` and `)`, or nothing. */
  readonly parentheses: readonly ShellLeaf[]
  readonly body: CompoundCommand
}

export type CompoundCommand =
  IfClause | ForClause | WhileClause | CaseClause | ShellGroup | TestCommand | ArithmeticCommand

export type ShellCommand = SimpleCommand | CompoundCommand | FunctionDefinition

export type ShellNode =
  | ShellList
  | ShellStatement
  | AndOr
  | Pipeline
  | ShellCommand
  | Redirection
  | IfBranch
  | ElseBranch
  | CaseItem

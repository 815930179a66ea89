import type { Heredoc, JsonForm, Pair, ShellForm, WordList } from './argument-forms.js'
import type { As, Flag, Keyword, Token, Word } from './leaf.js'
import type { Span } from './span.js'

interface Head<T extends string> extends Span {
  readonly type: T
  readonly keyword: Keyword
  readonly flags: readonly Flag[]
}

interface Line<T extends string> extends Head<T> {
  readonly eol: Token<'Eol'>
  readonly heredocs: readonly Heredoc[]
}

export interface From extends Line<'From'> {
  readonly image: Word | null
  readonly as: As | null
  readonly alias: Word | null
  /** Words that FROM has no place for; BuildKit rejects them. */
  readonly rest: readonly Word[]
}

export interface CommandLine<T extends string> extends Line<T> {
  readonly args: ShellForm | JsonForm | null
}
export type Run = CommandLine<'Run'>
export type Cmd = CommandLine<'Cmd'>
export type Shell = CommandLine<'Shell'>
export type Entrypoint = CommandLine<'Entrypoint'>

export interface PathsLine<T extends string> extends Line<T> {
  readonly args: WordList | JsonForm | null
}
export type Copy = PathsLine<'Copy'>
export type Add = PathsLine<'Add'>
export type Volume = PathsLine<'Volume'>

export interface PairsLine<T extends string> extends Line<T> {
  readonly pairs: readonly Pair[]
}
export type Env = PairsLine<'Env'>
export type Label = PairsLine<'Label'>
export type Arg = PairsLine<'Arg'>

export interface WordsLine<T extends string> extends Line<T> {
  readonly args: WordList | null
}
export type Expose = WordsLine<'Expose'>

export interface TextLine<T extends string> extends Line<T> {
  readonly args: ShellForm | null
}
export type User = TextLine<'User'>
export type Workdir = TextLine<'Workdir'>
export type StopSignal = TextLine<'StopSignal'>
export type Maintainer = TextLine<'Maintainer'>
/** An instruction whose keyword BuildKit does not know: a typo, a template line, a custom frontend's own. */
export type Unknown = TextLine<'Unknown'>

export interface Healthcheck extends Line<'Healthcheck'> {
  /** `CMD` or `NONE`, in any case; anything else is an error in BuildKit's second layer. */
  readonly kind: Word | null
  readonly args: ShellForm | JsonForm | null
}

/** The line end and the heredocs belong to the inner instruction; `eol` is here only when there is none. */
export interface Onbuild extends Head<'Onbuild'> {
  readonly instruction: Instruction | null
  readonly eol: Token<'Eol'> | null
}

export type Instruction =
  | From
  | Run
  | Cmd
  | Shell
  | Entrypoint
  | Copy
  | Add
  | Volume
  | Env
  | Label
  | Arg
  | Expose
  | User
  | Workdir
  | StopSignal
  | Maintainer
  | Unknown
  | Healthcheck
  | Onbuild

export type InstructionType = Instruction['type']

import type { Comment, Run, ShellForm } from '@dockwright/ast'
import type { ShellScript } from '@dockwright/semantics'

/** What there is to know about one RUN before it becomes an operand of `&&`. */
export interface Operand {
  readonly run: Run
  readonly form: ShellForm
  readonly script: ShellScript
  /** Where its code ends in the joined text: before a trailing `;` and a trailing comment. */
  readonly codeEnd: number
  /** The shell comment at its end, which would hide what follows; null when there is none. */
  readonly comment: string | null
  /** How many commands it chains. */
  readonly commands: number
  /** Whether its top level has `;` or `||`, which bind less tightly than `&&` from the left. */
  readonly isList: boolean
  /** Whether it is made of simple commands only, none of which changes the shell it runs in. */
  readonly isStateless: boolean
  /** Whether it is one `( … )`, so that it leaves nothing behind anyway. */
  readonly isSubshell: boolean
  /** The programs that it looks up in PATH; null when one of them is not known. */
  readonly programs: ReadonlySet<string> | null
  /** The same, as far as a lookup remembered from before would matter: null too when there is a command substitution. */
  readonly lookups: ReadonlySet<string> | null
  readonly replacesShell: boolean
  /** Whether it touches files that every RUN gets anew (`/etc/hosts`, `/dev/shm`). */
  readonly usesRuntimeFiles: boolean
  readonly usesLastArgument: boolean
  /** Whether it reads what a shell knows of its last pipeline, or of how deep it is nested. */
  readonly usesShellState: boolean
  /** Whether its last command runs code that is not seen: errexit, set there, would be ignored left of `&&`. */
  readonly endsUnseen: boolean
}

/** A RUN of a row of RUNs with nothing but blank lines and comments between them. */
export interface RowRun {
  readonly run: Run
  /** The comments above it: between the instruction before and this one. */
  readonly comments: readonly Comment[]
}

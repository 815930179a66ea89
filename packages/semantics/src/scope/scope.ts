import type { Pair, Shell, User, Workdir } from '@dockwright/ast'
import type { EffectiveShell } from '../effective-shell.js'
import type { Stage } from '../stages/stage-graph.js'
import type { ScopeVariables } from './scope-variables.js'

/** What is in force when an instruction starts. Nothing of the instruction itself has happened yet. */
export interface Scope {
  /** Null before the first FROM. A FROM sees what stands there, and is in the stage that it starts. */
  readonly stage: Stage | null
  readonly shell: ShellInForce
  /** `root` where nothing says otherwise; null when it is not known, as the base image's is not. */
  readonly user: Setting<User>
  /** Absolute, under Windows with backslashes and no drive; null when it is not known. */
  readonly workdir: Setting<Workdir>
  /** ENV and ARG, in the order in which BuildKit has them: of the two, what comes later counts. */
  readonly variables: ScopeVariables
  /** By the base image, FROM's `--platform` and the escape character. */
  readonly os: 'linux' | 'windows'
}

export interface Setting<By> {
  readonly value: string | null
  /** Null when the base image, or Docker's default, says so. */
  readonly setBy: By | null
}

export interface ShellInForce {
  readonly kind: EffectiveShell
  /** The words that run a shell form; null when the base image may have other ones than Docker's default. */
  readonly argv: readonly string[] | null
  readonly setBy: Shell | null
}

export interface ScopeVariable {
  readonly name: string
  readonly kind: 'env' | 'arg'
  /** Expanded. Null when it is not known: it depends on the base image, on where the build runs, or on `--build-arg`. */
  readonly value: string | null
  readonly setBy: Pair
  /** For an ARG without a default that has one before the first FROM: that one. */
  readonly global: Pair | null
}

import type { Diagnostic, Document } from '@dockwright/ast'
import type { BuildContext, MissingContext } from '../build-context.js'
import type { Codemod } from '../codemod.js'
import type { TargetBuilder } from '../context/target-builder.js'
import type { FindFindings } from '../gates/no-new-findings.js'

export interface CodemodRequest {
  readonly codemod: Codemod
  /** Checked against the codemod's schema. */
  readonly options?: unknown
}

/** Finds the build context of a document: the one that went in, whatever was changed since. */
export type FindBuildContext = (document: Document) => BuildContext | MissingContext | null

export interface ApplyOptions {
  /** Lets opt-in codemods (and the opt-in parts of others) run: all of them, or those named. Default false. */
  readonly unsafe?: boolean | readonly string[]
  /** Who builds the result: decides which features it may use. Default `buildkit`. */
  readonly targetBuilder?: TargetBuilder
  /** The files that COPY and ADD take; or a function that finds them, called once, when a codemod first asks. Default none. */
  readonly buildContext?: BuildContext | FindBuildContext | null
  /** Whether the instruction inside ONBUILD may be changed too. Default false. */
  readonly includeOnbuild?: boolean
  /** The findings of a linter: a codemod whose result has one more than before fails its gate. Default: those of `docker build --check`. */
  readonly findings?: FindFindings | null
}

/** A place that a codemod left alone, and why. Lines are those of the text that went in, 1-based. */
export interface Refusal {
  readonly codemod: string
  readonly reason: string
  readonly line: number
  readonly message: string
  readonly hint: string | null
}

export interface Applied {
  readonly codemod: string
  /** How many instructions, or groups of instructions edited together, were changed. */
  readonly changes: number
  /** Where, in the text that went in. */
  readonly lines: readonly number[]
}

export interface Report {
  readonly codemod: string
  readonly line: number
  readonly message: string
}

/** A fault of a codemod: a gate fired, or it threw. Its change was dropped. */
export interface Failure {
  readonly codemod: string
  readonly gate: string
  readonly message: string
  /** The dropped change as a unified diff; null when there is none. */
  readonly diff: string | null
}

export interface CodemodRun {
  readonly output: string
  readonly changed: boolean
  readonly applied: readonly Applied[]
  readonly refusals: readonly Refusal[]
  readonly reports: readonly Report[]
  readonly failures: readonly Failure[]
  /** BuildKit's first layer rejects the input: nothing was done. */
  readonly syntaxError: Diagnostic | null
  /** Second-layer errors and parser warnings of the input. */
  readonly warnings: readonly Diagnostic[]
}

import type { Arg, Copy, From, Instruction, Run, Span } from '@dockwright/ast'
import type { SourceText } from '../views/source-text.js'
import type { GlobalArgument } from './global-arguments.js'

/** The stages of a document, and what they refer to. */
export interface StageGraph {
  /** The ARG instructions before the first FROM. */
  readonly globalArgs: readonly Arg[]
  /** What these declare, by name; of a name that is declared twice, the last. */
  readonly globalArguments: ReadonlyMap<string, GlobalArgument>
  readonly stages: readonly Stage[]
  /** All references, in source order. */
  readonly references: readonly StageReference[]
}

export interface Stage {
  readonly index: number
  /** In lower case, as BuildKit keeps it; null when there is none. */
  readonly name: string | null
  readonly from: From
  readonly base: StageTarget
  /** The value of `--platform`, expanded; null when there is none or when it depends on where the build runs. */
  readonly platform: string | null
  /** What stands between this FROM and the next, in order. */
  readonly instructions: readonly Instruction[]
  /** What this stage refers to, its base first. */
  readonly references: readonly StageReference[]
  readonly reachable: Reachable
}

/**
 * Whether a build of the last stage runs this stage. `maybe`: not by the defaults, but a variable of a FROM could name it
 * for other build arguments or platforms.
 */
export type Reachable = 'yes' | 'maybe' | 'no'

/** A place that names a stage or an image. */
export interface StageReference extends Span {
  readonly kind: 'from' | 'copy' | 'mount'
  readonly instruction: From | Copy | Run
  /** The stage that the place stands in. */
  readonly stage: number
  /** Whether it stands in an ONBUILD: then the stages that are built from this one use it. */
  readonly isTrigger: boolean
  /** What BuildKit reads there, a FROM's variables expanded; null when the value is not known. */
  readonly name: string | null
  /** The name with the way back to the source; null when it is not written there as such, but comes from variables or quotes. */
  readonly source: SourceText | null
  readonly target: StageTarget
}

export type StageTarget =
  | { readonly kind: 'stage'; readonly index: number; readonly by: 'name' | 'index' }
  /** An image, or a context that the build is given under this name. */
  | { readonly kind: 'image'; readonly name: string }
  | { readonly kind: 'scratch' }
  /** Nothing that can be told from the file: it depends on where the build runs, or BuildKit fails to expand it. */
  | { readonly kind: 'unknown' }
  /** BuildKit fails here: there is no such index, the stage does not come before, or `--from` holds a variable. */
  | {
      readonly kind: 'invalid'
      readonly reason: 'no-such-index' | 'itself' | 'later-stage' | 'variable'
      readonly index: number | null
    }

import type { TargetBuilder } from '@dockwright/codemod'

/** What is done to every file of a run. Plain data: a worker builds its engine from it. */
export interface TransformSettings {
  /** In the order in which they run. */
  readonly codemods: readonly { readonly name: string; readonly options: unknown }[]
  /** Absolute paths of modules with codemods of the user's own. */
  readonly transforms: readonly string[]
  readonly unsafe: boolean | readonly string[]
  readonly targetBuilder: TargetBuilder
  /** `auto`, `none`, or an absolute folder. */
  readonly context: string
  readonly includeOnbuild: boolean
  readonly format: boolean
  /** Whether the result is wanted as a patch too. */
  readonly wantsPatch: boolean
  /** Whether the new texts are wanted: where nothing is to be written they need not come back from the workers. */
  readonly wantsText: boolean
  readonly workingDirectory: string
}

/** One file of a run. */
export interface FileJob {
  readonly path: string
  /** Its name in a patch. */
  readonly patchPath: string
  /** Where the file lies; for standard input, where it would. */
  readonly real: string
}

/** A file and its text. */
export interface TransformJob extends FileJob {
  readonly text: string
}

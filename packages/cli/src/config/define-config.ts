import type { TargetBuilder } from '@dockwright/codemod'

/** What a `dockwright.config.{ts,js,json}` can say. Options of the command line win over it. */
export interface DockwrightConfig {
  /** The address of the JSON schema, for editors. */
  readonly $schema?: string
  /** Options by codemod, as their pages (`dockwright explain`) say. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Opt-in codemods that may run: all, or those named. */
  readonly unsafe?: boolean | readonly string[]
  /** Who builds the result. Default `buildkit`. */
  readonly targetBuilder?: TargetBuilder
  /** The build context: `auto` (the default), `none`, or a folder relative to this file. */
  readonly context?: string
  /** Whether the instruction inside ONBUILD may be changed too. */
  readonly includeOnbuild?: boolean
  /** Whether to format the instructions that changed. */
  readonly format?: boolean
  /** Files left out, as in a .gitignore in the working directory. */
  readonly ignorePatterns?: readonly string[]
  /** Modules with codemods of your own, relative to this file. */
  readonly transforms?: readonly string[]
  /** How many workers rewrite files. Default: by file count and cores. */
  readonly jobs?: number
  /** Seconds that one file may take. Default 30. */
  readonly timeLimit?: number
  /** MiB of memory that a worker may take. Default 4096. */
  readonly memoryLimit?: number
}

/** Gives a configuration its type; does nothing else. */
export function defineConfig(config: DockwrightConfig): DockwrightConfig {
  return config
}

import type { Arguments } from '../arguments/arguments.js'
import type { OptionName, OptionSpec } from '../arguments/option-table.js'

/** A command: what its help says, and where its code lies. */
export interface CommandSpec {
  readonly name: string
  /** One line. */
  readonly summary: string
  /** What comes after `dockwright <name>`. */
  readonly usage: string
  /** Paragraphs. */
  readonly about: readonly string[]
  readonly examples: readonly { readonly command: string; readonly what: string }[]
  /** In the order in which help shows them. */
  readonly options: readonly OptionName[]
  /** Options that mean something else here than in the table. */
  readonly ownOptions?: Readonly<Record<string, OptionSpec>>
  readonly takes: 'codemods-and-paths' | 'paths' | 'codemod' | 'names' | 'nothing'
  readonly load: () => Promise<Run>
}

/** Carries a command out and answers with the exit code. Throws UsageError for what the user got wrong. */
export type Run = (args: Arguments) => Promise<number>

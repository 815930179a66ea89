import type { CodemodContext } from './context/codemod-context.js'
import type { OptionsOf } from './options/options-of.js'
import type { OptionsSchema } from './options/options-schema.js'

/**
 * - `safe`: the image's configuration and file system stay equal, comments are kept.
 * - `context`: safe once the build context, a map or facts about the base image are supplied; refuses without.
 * - `opt-in`: an intended change of the image or its behaviour; runs only when the user names it as unsafe.
 */
export type Level = 'safe' | 'context' | 'opt-in'

/** What a user reads about a codemod: a Dockerfile before and after, and the page's text in Markdown. */
export interface CodemodDocs {
  readonly before: string
  readonly after: string
  readonly text: string
  /** The options that the example is run with. */
  readonly options?: Readonly<Record<string, unknown>>
}

export interface Codemod<Options = unknown> {
  /** Kebab-case, unique. */
  readonly name: string
  /** One line. */
  readonly description: string
  readonly level: Level
  /** The JSON Schema of the options; null when there are none. */
  readonly options: OptionsSchema | null
  /** The oldest Dockerfile frontend that reads what this codemod writes, as `1.4`; null when any does. */
  readonly minFrontend: string | null
  /** The reason codes of its refusals, each with one line about it. */
  readonly reasons: Readonly<Record<string, string>>
  /** Rules of `docker build --check`, hadolint and tally that this codemod acts on; a pragma that skips one skips the codemod there. */
  readonly rules: readonly string[]
  readonly docs: CodemodDocs
  /** Looks at the document and records edits, refusals and reports in the context. */
  run(context: CodemodContext<Options>): void
}

/** What `defineCodemod` takes. */
export interface CodemodDefinition<Schema extends OptionsSchema | null> {
  readonly name: string
  readonly description: string
  readonly level: Level
  readonly options?: Schema
  readonly minFrontend?: string | null
  readonly reasons?: Readonly<Record<string, string>>
  readonly rules?: readonly string[]
  readonly docs?: CodemodDocs
  run(context: CodemodContext<OptionsOf<Schema>>): void
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const NO_DOCS: CodemodDocs = { before: '', after: '', text: '' }

/**
 * Defines a codemod; the type of its options follows from their schema.
 * @throws TypeError if the name is not kebab-case.
 */
export function defineCodemod<const Schema extends OptionsSchema | null = null>(
  definition: CodemodDefinition<Schema>,
): Codemod<OptionsOf<Schema>> {
  const { name } = definition
  if (!NAME.test(name)) throw new TypeError(`the codemod name "${name}" is not kebab-case`)
  return {
    name,
    description: definition.description,
    level: definition.level,
    options: definition.options ?? null,
    minFrontend: definition.minFrontend ?? null,
    reasons: definition.reasons ?? {},
    rules: definition.rules ?? [],
    docs: definition.docs ?? NO_DOCS,
    run: (context) => definition.run(context),
  }
}

export {
  defineCodemod,
  type Codemod,
  type CodemodDefinition,
  type CodemodDocs,
  type Level,
} from './codemod.js'
export type { CodemodContext, RewrittenComments } from './context/codemod-context.js'
export type { TargetBuilder } from './context/target-builder.js'
export type { BuildContext, BuildContextKind, MissingContext } from './build-context.js'
export { CodemodOptionsError } from './options/codemod-options-error.js'
export type { OptionsOf } from './options/options-of.js'
export type { OptionSchema, OptionsSchema } from './options/options-schema.js'
export { Editor, type Content } from './editor/editor.js'
export type { Edit } from './editor/edit.js'
export { EditConflictError } from './editor/edit-conflict-error.js'
export { build, buildersFor, type Builders, type PairValues, type WithFlags } from './build/builders.js'
export type { Command } from './build/command-text.js'
export type { FlagValues } from './build/flag-text.js'
export { BuildError } from './build/build-error.js'
export { applyCodemods } from './runner/apply-codemods.js'
export type * from './runner/codemod-run.js'
export type { FindFindings, Finding } from './gates/no-new-findings.js'
export { codemods } from './codemods/index.js'
export { presets } from './codemods/presets.js'

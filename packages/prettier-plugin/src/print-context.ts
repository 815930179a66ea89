import type { Instruction } from '@dockwright/ast'
import type { EffectiveShell } from '@dockwright/semantics'
import type { Layout } from './layout/layout.js'
import type { FormatOptions } from './options.js'

/** What printing an instruction needs besides the instruction. */
export interface PrintContext {
  readonly source: string
  readonly layout: Layout
  readonly options: FormatOptions
  readonly shells: ReadonlyMap<Instruction, EffectiveShell>
}

/** An instruction's text without its last line ending, or why it is left as it stands. `body` says why a RUN's body is. */
export type Printed = { readonly text: string; readonly body?: string } | { readonly verbatim: string }

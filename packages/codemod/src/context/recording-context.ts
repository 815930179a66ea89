import type { Document, EscapeCharacter, Instruction, InstructionType, Node, NodeOf } from '@dockwright/ast'
import type { BuildContext, MissingContext } from '../build-context.js'
import { type Builders, buildersFor } from '../build/builders.js'
import type { Codemod } from '../codemod.js'
import { Editor } from '../editor/editor.js'
import type { CodemodContext, RewrittenComments } from './codemod-context.js'
import type { DocumentView } from './document-view.js'
import { ENGINE_REASONS } from './engine-reasons.js'
import { frontendSupports } from './frontend.js'
import type { TargetBuilder } from './target-builder.js'

/** What a context is made of, besides the document. */
export interface ContextSettings {
  readonly codemod: Codemod
  readonly options: Readonly<Record<string, unknown>>
  readonly unsafe: boolean
  readonly targetBuilder: TargetBuilder
  readonly findContext: () => BuildContext | MissingContext | null
  readonly includeOnbuild: boolean
}

/** Something recorded at an offset of the document. */
export interface Recorded {
  readonly offset: number
  readonly reason: string
  readonly message: string
  readonly hint: string | null
}

/** The context of one run of one codemod over one document; it keeps what the codemod records. */
export class RecordingContext implements CodemodContext<never> {
  readonly editor: Editor
  readonly refusals: Recorded[] = []
  readonly reports: Recorded[] = []
  readonly removedComments: string[] = []
  readonly addedComments: string[] = []
  private builders: Builders | null = null

  constructor(
    private readonly view: DocumentView,
    private readonly settings: ContextSettings,
  ) {
    this.editor = new Editor(view.document, view.text)
  }

  get document(): Document {
    return this.view.document
  }

  get text(): string {
    return this.view.text
  }

  get escape(): EscapeCharacter {
    return this.document.escape
  }

  get options(): never {
    return this.settings.options as never
  }

  get build(): Builders {
    return (this.builders ??= buildersFor(this.document.escape))
  }

  get buildContext(): BuildContext | null {
    const found = this.settings.findContext()
    return found === null || 'missingSource' in found ? null : found
  }

  get missingSource(): string | null {
    const found = this.settings.findContext()
    return found !== null && 'missingSource' in found ? found.missingSource : null
  }

  get unsafe(): boolean {
    return this.settings.unsafe
  }

  instructions<Type extends InstructionType = InstructionType>(
    ...types: readonly Type[]
  ): readonly NodeOf<Type>[] {
    const result: NodeOf<Type>[] = []
    for (const instruction of this.view.items.keys()) {
      if (isOneOf(instruction, types) && !this.isIgnored(instruction)) result.push(instruction)
    }
    return result
  }

  isIgnored(instruction: Instruction): boolean {
    const item = this.view.items.get(instruction) ?? instruction
    return (
      (item !== instruction && !this.settings.includeOnbuild) ||
      this.view.ignored.ignores(item, this.settings.codemod)
    )
  }

  supports(frontend: string): boolean {
    return frontendSupports(this.document, this.settings.targetBuilder, frontend)
  }

  refuse(node: Node, reason: string, hint: string | null = null): void {
    const { name, reasons } = this.settings.codemod
    const message = textOf(reasons, reason) ?? textOf(ENGINE_REASONS, reason)
    if (message === null) throw new TypeError(`the codemod "${name}" declares no reason "${reason}"`)
    this.refusals.push({ offset: node.start, reason, message, hint })
  }

  report(node: Node, message: string): void {
    this.reports.push({ offset: node.start, reason: '', message, hint: null })
  }

  optIn(node: Node, hint: string | null = null): boolean {
    if (!this.unsafe) this.refuse(node, 'opt-in', hint)
    return this.unsafe
  }

  rewritesComments({ removed = [], added = [] }: RewrittenComments): void {
    this.removedComments.push(...removed)
    this.addedComments.push(...added)
  }
}

function isOneOf<Type extends InstructionType>(
  instruction: Instruction,
  types: readonly Type[],
): instruction is NodeOf<Type> & Instruction {
  return types.length === 0 || (types as readonly string[]).includes(instruction.type)
}

function textOf(reasons: Readonly<Record<string, string>>, reason: string): string | null {
  return Object.hasOwn(reasons, reason) ? (reasons[reason] ?? null) : null
}

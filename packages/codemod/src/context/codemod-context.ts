import type { Document, EscapeCharacter, Instruction, InstructionType, Node, NodeOf } from '@dockwright/ast'
import type { BuildContext } from '../build-context.js'
import type { Builders } from '../build/builders.js'
import type { Editor } from '../editor/editor.js'

/** Comments that a codemod changes on purpose, each a text from `#` on, trimmed. */
export interface RewrittenComments {
  readonly removed?: readonly string[]
  readonly added?: readonly string[]
}

/** What a codemod sees of one document, and where it records what it wants. */
export interface CodemodContext<Options = unknown> {
  readonly document: Document
  /** The document's text. */
  readonly text: string
  /** The escape character in force. */
  readonly escape: EscapeCharacter
  readonly options: Options
  readonly editor: Editor
  /** Builders that write for the document's escape character. */
  readonly build: Builders
  /** The files that COPY and ADD take; null when they are not known. */
  readonly buildContext: BuildContext | null
  /** The source for want of which the build context is not known; null where that is not why. */
  readonly missingSource: string | null
  /** Whether the user let this codemod do what changes the image. */
  readonly unsafe: boolean
  /**
   * The instructions of the given types (of all, when none is given) that this codemod may change, in order: without those
   * that a pragma keeps from it, and with those inside ONBUILD only when the user asked for them.
   */
  instructions<Type extends InstructionType = InstructionType>(
    ...types: readonly Type[]
  ): readonly NodeOf<Type>[]
  /** Whether an instruction must be left alone: a pragma says so, or it stands inside ONBUILD and the user did not ask. */
  isIgnored(instruction: Instruction): boolean
  /** Whether the frontend that will read the result knows what a version brought (`1.4`). */
  supports(frontend: string): boolean
  /**
   * Records that a place is left alone. `reason` is one of the codemod's reason codes.
   * @throws TypeError for a code that the codemod does not declare.
   */
  refuse(node: Node, reason: string, hint?: string | null): void
  /** Says something about a place to the user, whether it is changed or not. */
  report(node: Node, message: string): void
  /** Whether an edit that changes the image may be made; if not, the place is refused with the reason `opt-in`. */
  optIn(node: Node, hint?: string | null): boolean
  /** Declares comments that disappear or come to be on purpose; all others must be kept. */
  rewritesComments(comments: RewrittenComments): void
}

import { type Diagnostic, type Document, lineColumn, lineStarts, print, type Span } from '@dockwright/ast'
import { INSTRUCTION_MESSAGES, type InstructionMessageCode } from './messages.js'

type Messages = typeof INSTRUCTION_MESSAGES

/** Collects what is wrong with instructions, each with BuildKit's text as its parseError prints it: with the line. */
export class InstructionFindings {
  readonly found: Diagnostic[] = []
  private starts: readonly number[] | null = null
  private itemStart = 0

  constructor(private readonly document: Document) {}

  /** Says that what follows is about the item that starts at this offset: its first line is the one that BuildKit names. */
  startItem(start: number): void {
    this.itemStart = start
  }

  report<C extends InstructionMessageCode>(code: C, span: Span, ...args: Parameters<Messages[C]>): void {
    const create = INSTRUCTION_MESSAGES[code] as (...values: typeof args) => ReturnType<Messages[C]>
    const { message, hint, buildkit } = create(...args)
    const text =
      code === 'no-build-stage' ? buildkit : `dockerfile parse error on line ${this.line()}: ${buildkit}`
    this.found.push({
      code,
      severity: 'error',
      message,
      hint,
      buildkit: text,
      start: span.start,
      end: span.end,
    })
  }

  private line(): number {
    this.starts ??= lineStarts(print(this.document))
    return lineColumn('', this.itemStart, this.starts).line
  }
}

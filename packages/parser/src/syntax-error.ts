import { type Diagnostic, lineColumn } from '@dockwright/ast'
import { codeFrame } from './code-frame.js'

/** What `parseStrict` throws: the first error of a file, with its place and a picture of it. */
export class DockerfileSyntaxError extends Error {
  override readonly name = 'DockerfileSyntaxError'
  readonly diagnostic: Diagnostic
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
  readonly codeFrame: string

  constructor(text: string, diagnostic: Diagnostic) {
    super(diagnostic.message)
    const { line, column } = lineColumn(text, diagnostic.start)
    this.diagnostic = diagnostic
    this.line = line
    this.column = column
    this.codeFrame = codeFrame(text, diagnostic)
  }
}

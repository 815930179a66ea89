import { skipSpace } from './blank.js'

/** BuildKit's validDirectives. */
const KNOWN: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])

/** BuildKit's directiveRegexp; Go's `\s` is ASCII only. */
const DIRECTIVE = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/

export interface DirectiveLine {
  readonly name: string
  readonly value: string
  readonly duplicate: boolean
}

/** Finds the parser directives at the top of a file, as BuildKit's DirectiveParser does line by line. */
export class DirectiveSearch {
  private done = false
  private readonly seen = new Set<string>()

  /** Ends the search: anything but a directive has been met. */
  end(): void {
    this.done = true
  }

  /** Looks at one comment line, from its `#` on to the end of its content. Null, and the end, when it is no directive. */
  read(line: string): DirectiveLine | null {
    if (this.done) return null
    const match = DIRECTIVE.exec(line.slice(skipSpace(line, 1, line.length)))
    const name = match?.[1]?.toLowerCase() ?? ''
    if (!KNOWN.has(name)) {
      this.done = true
      return null
    }
    const duplicate = this.seen.has(name)
    this.seen.add(name)
    return { name, value: match?.[2] ?? '', duplicate }
  }
}

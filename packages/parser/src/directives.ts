import { skipSpace } from './blank.js'

/** BuildKit's validDirectives. */
const KNOWN: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])

/**
 * BuildKit's directiveRegexp up to the value; Go's `\s` is ASCII only. The rest is read without an expression, since
 * looking for blanks at the end of a line takes one a time that grows with the square of their number.
 */
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=([\t\n\f\r ]*)/

const ASCII_SPACE = '\t\n\f\r '

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
    const text = line.slice(skipSpace(line, 1, line.length))
    const match = HEAD.exec(text)
    const name = match?.[1]?.toLowerCase() ?? ''
    const value = match === null ? '' : directiveValue(text, match[0].length, match[2] ?? '')
    if (!KNOWN.has(name) || value === '') {
      this.done = true
      return null
    }
    const duplicate = this.seen.has(name)
    this.seen.add(name)
    return { name, value, duplicate }
  }
}

/** The expression wants one character at least, so that of nothing but blanks it takes the last. */
function directiveValue(text: string, start: number, blanks: string): string {
  let end = text.length
  while (end > start && ASCII_SPACE.includes(text.charAt(end - 1))) end--
  return end === start ? blanks.slice(-1) : text.slice(start, end)
}

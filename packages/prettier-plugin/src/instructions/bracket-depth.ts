/** Follows PowerShell text line by line: how many lines above have a bracket that is still open, and whether a string is. */
export class BracketDepth {
  private quote: '"' | "'" | null = null
  /** For each open bracket, the line that it is on. */
  private readonly open: number[] = []
  private line = 0

  get inQuotes(): boolean {
    return this.quote !== null
  }

  /** The depth of a line that begins with `content`: brackets that it closes at once do not count. */
  depthOf(content: string): number {
    const closing = /^[)}\s]*/.exec(content)?.[0].replace(/\s/g, '').length ?? 0
    return new Set(this.open.slice(0, Math.max(0, this.open.length - closing))).size
  }

  read(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const character = text[at]
      // A backtick escapes everywhere but in single quotes.
      if (character === '`' && this.quote !== "'") at++
      else if (this.quote !== null) {
        if (character === this.quote) this.quote = null
      } else if (character === '"' || character === "'") this.quote = character
      else if (character === '{' || character === '(') this.open.push(this.line)
      else if (character === '}' || character === ')') this.open.pop()
    }
    this.line++
  }
}

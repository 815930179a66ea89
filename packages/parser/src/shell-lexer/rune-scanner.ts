/**
 * Reads a well-formed text rune by rune. Mirrors Go's text/scanner `Peek` and `Next`: a byte order mark at the very start
 * is skipped (one only); null stands for its `EOF`.
 */
export class RuneScanner {
  readonly #text: string
  #at: number

  constructor(text: string) {
    this.#text = text
    this.#at = text.startsWith('\uFEFF') ? 1 : 0
  }

  peek(): string | null {
    if (this.#at >= this.#text.length) return null
    return this.#text.slice(this.#at, this.#at + this.#width())
  }

  next(): string | null {
    const rune = this.peek()
    if (rune !== null) this.#at += rune.length
    return rune
  }

  #width(): number {
    const unit = this.#text.charCodeAt(this.#at)
    return unit >= 0xd800 && unit <= 0xdbff ? 2 : 1
  }
}

/** A rune as Go prints it: `string(scanner.EOF)` is U+FFFD. */
export function printedRune(rune: string | null): string {
  return rune ?? '\uFFFD'
}

/** What to put in place of `[from, to)`. */
export interface ArrayFix {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The quotes that people write instead of `"`, each with what closes it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['\u2018', '\u2019'],
  ['\u201c', '\u201d'],
])
const BARE = /[\w@%+=:./-]+/y
const LOOKS_LIKE = /^\[(?:["'\u2018\u201c]|[^\s[].*\]$|\s*(?:"[^"]*"|'[^']*'|\u201c[^\u201d]*\u201d)\s*,)/
const JSON_ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** Whether a shell form was meant as an array, as far as its first characters tell; a test (`[ -f a ]`) has a blank after the bracket. */
export function looksLikeArray(text: string): boolean {
  return LOOKS_LIKE.test(text) || lenientArray(text) !== null
}

/**
 * What makes a JSON array of strings out of a text that was meant as one: other quotes and none, a comma too many, backslashes that
 * are no escapes. Null for what is no such text, or can be read in more than one way.
 */
export function lenientArray(text: string): readonly ArrayFix[] | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null
  const reader = new ArrayReader(text)
  const isRead = reader.read()
  return isRead && isArrayOfStrings(apply(text, reader.fixes)) ? reader.fixes : null
}

class ArrayReader {
  readonly fixes: ArrayFix[] = []
  private at = 1
  private hasEscapes = false
  private hasBackslashes = false

  constructor(private readonly text: string) {}

  read(): boolean {
    for (let count = 0; ; count++) {
      const comma = this.at - 1
      this.skipBlanks()
      if (this.isAtEnd()) {
        // A comma after the last element.
        if (count > 0) this.fixes.push({ from: comma, to: comma + 1, text: '' })
        return count > 0
      }
      if (!this.element(count === 0)) return false
      this.skipBlanks()
      if (this.isAtEnd()) return !(this.hasEscapes && this.hasBackslashes)
      if (this.text[this.at] !== ',') return false
      this.at++
    }
  }

  private isAtEnd(): boolean {
    return this.at === this.text.length - 1
  }

  private skipBlanks(): void {
    while (/[ \t\u00a0]/.test(this.text[this.at] ?? '')) {
      if (this.text[this.at] === '\u00a0') this.fixes.push({ from: this.at, to: this.at + 1, text: ' ' })
      this.at++
    }
  }

  private element(isFirst: boolean): boolean {
    const quote = this.text[this.at] ?? ''
    if (quote === '"') return this.jsonString()
    const closing = QUOTES.get(quote)
    return closing === undefined ? this.bareWord(isFirst) : this.otherString(closing)
  }

  private jsonString(): boolean {
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] ?? ''
      if (character === '"') {
        this.at++
        return true
      }
      if (character === '\t') this.fixes.push({ from: this.at, to: this.at + 1, text: '\\t' })
      if (character !== '\\') continue
      JSON_ESCAPE.lastIndex = this.at
      const [escape] = JSON_ESCAPE.exec(this.text) ?? []
      if (escape === undefined) {
        this.hasBackslashes = true
        this.fixes.push({ from: this.at, to: this.at, text: '\\' })
      } else {
        this.hasEscapes = true
        this.at += escape.length - 1
      }
    }
    return false
  }

  private otherString(closing: string): boolean {
    const end = this.text.indexOf(closing, this.at + 1)
    if (end === -1) return false
    const content = this.text.slice(this.at + 1, end)
    if (/[\\\u2018\u2019\u201c\u201d]/.test(content)) return false
    this.fixes.push({ from: this.at, to: this.at + 1, text: '"' })
    for (const match of content.matchAll(/["\t]/g)) {
      const from = this.at + 1 + match.index
      this.fixes.push({ from, to: from + 1, text: match[0] === '"' ? '\\"' : '\\t' })
    }
    this.fixes.push({ from: end, to: end + 1, text: '"' })
    this.at = end + 1
    return true
  }

  private bareWord(isFirst: boolean): boolean {
    BARE.lastIndex = this.at
    const [word] = BARE.exec(this.text) ?? []
    // `[-f]` is rather a test that lacks its blanks.
    if (word === undefined || (isFirst && word.startsWith('-'))) return false
    this.fixes.push({ from: this.at, to: this.at, text: '"' })
    this.at += word.length
    this.fixes.push({ from: this.at, to: this.at, text: '"' })
    return true
  }
}

function apply(text: string, fixes: readonly ArrayFix[]): string {
  let [result, at] = ['', 0]
  for (const { from, to, text: fix } of fixes) {
    result += text.slice(at, from) + fix
    at = to
  }
  return result + text.slice(at)
}

function isArrayOfStrings(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((element) => typeof element === 'string')
  } catch {
    return false
  }
}

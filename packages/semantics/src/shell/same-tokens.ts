import { regionEnd } from './region-end.js'

const HASH = 35
const AMPERSAND = 38
const OPEN = 40
const CLOSE = 41
const SEMICOLON = 59
const LESS = 60
const EQUALS = 61
const GREATER = 62
const BAR = 124
const START = -1
/** Stands for any character that is no operator, quoted or not. */
const WORD = 0

/** What an ASCII character is outside quotes; all others are plain. */
const PLAIN = 0
const BLANK = 1
const OPERATOR = 2
const REGION = 3
const NEWLINE = 4
const KINDS = new Uint8Array(128)
for (const [kind, characters] of [
  [BLANK, ' \t'],
  [OPERATOR, '&();<>|'],
  [REGION, '\'"\\`$'],
  [NEWLINE, '\n'],
] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind

/**
 * Heredocs, arrays, arithmetic, process substitutions, extended patterns, subscripts and regular expressions may hold blanks
 * that count, or operators that are none; a blank before `&>` counts.
 */
const UNSURE = /<<|&>|[=(<>?*+@!]\(|=~|\$\[|\w\[(?![^\s'"$`\\()[]*\])/

/**
 * Whether two shell texts are the same tokens, told from their characters: equal but for the blanks between words and beside
 * operators. Nothing is parsed, so that it is many times faster than `sameShell`; `false` means that it cannot tell.
 */
export function sameTokens(first: string, second: string): boolean {
  return !UNSURE.test(first) && new Walk(first, second).isSame()
}

/** Goes through both texts side by side. */
class Walk {
  private place = 0
  private other = 0
  /** The last character and the one before, blanks aside. */
  private last = START
  private beforeLast = START
  private depth = 0

  constructor(
    private readonly first: string,
    private readonly second: string,
  ) {}

  isSame(): boolean {
    const { first, second } = this
    for (;;) {
      const start = this.place
      const otherStart = this.other
      this.place = skipBlanks(first, start)
      this.other = skipBlanks(second, otherStart)
      if (this.place === first.length || this.other === second.length) break
      const code = first.charCodeAt(this.place)
      const isApart = this.place > start
      if (isApart !== this.other > otherStart && !this.blankMayGo(code)) return false
      if (code === HASH && (isApart || this.last === START || isOperator(this.last))) return false
      if (!(isOperator(code) ? this.readOperator(code) : this.readWord())) return false
    }
    const isEnd = this.place === first.length && this.other === second.length
    return isEnd && (this.depth === 0 || first.includes('esac'))
  }

  private readOperator(code: number): boolean {
    if (this.second.charCodeAt(this.other) !== code) return false
    if (code === OPEN) this.depth++
    else if (code === CLOSE) this.depth--
    this.advance(1, code)
    return true
  }

  /** Reads up to the next blank or operator; what is quoted or substituted must be equal to the byte. */
  private readWord(): boolean {
    const { first, second, place } = this
    const shift = this.other - place
    let end = place
    while (end < first.length) {
      const kind = kindOf(first.charCodeAt(end))
      if (kind === BLANK || kind === OPERATOR) break
      const next = kind === REGION ? regionEnd(first, end) : end + 1
      if (next === -1 || kind === NEWLINE) return false
      // A `$` that starts nothing is a region of its own length.
      do {
        if (first.charCodeAt(end) !== second.charCodeAt(end + shift)) return false
      } while (++end < next)
    }
    this.advance(end - place, WORD)
    return true
  }

  private advance(length: number, last: number): void {
    this.place += length
    this.other += length
    this.beforeLast = this.last
    this.last = last
  }

  /** Whether it makes no difference that only one of the texts has a blank here, before the character `next`. */
  private blankMayGo(next: number): boolean {
    const { last, beforeLast } = this
    const isWord = !isOperator(next)
    switch (last) {
      case START:
        return true
      case WORD:
        return next === SEMICOLON || next === BAR || next === AMPERSAND || next === CLOSE
      case SEMICOLON:
        return isWord || next === OPEN || next === CLOSE
      case BAR:
        return isWord || next === OPEN
      case AMPERSAND:
        // `>&2`
        return (isWord || next === OPEN) && beforeLast !== GREATER && beforeLast !== LESS
      case OPEN:
        return isWord
      case CLOSE:
        return isWord || next === SEMICOLON || next === BAR || next === AMPERSAND
      default:
        // A redirection; `>=` is one, or arithmetic.
        return isWord && next !== EQUALS
    }
  }
}

function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] ?? PLAIN) : PLAIN
}

function isOperator(code: number): boolean {
  return kindOf(code) === OPERATOR
}

function skipBlanks(text: string, start: number): number {
  let place = start
  while (place < text.length && kindOf(text.charCodeAt(place)) === BLANK) place++
  return place
}

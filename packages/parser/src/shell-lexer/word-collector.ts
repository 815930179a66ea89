import { isSpace } from './rune-class.js'

/**
 * Splits what the lexer produces into words. Mirrors BuildKit's `wordsStruct`: blanks split only where they come from
 * outside quotes, and a word without characters vanishes (`""` gives no word).
 */
export class WordCollector {
  readonly #words: string[] = []
  #pending = ''

  /** An unquoted, unescaped rune. Mirrors `addChar`. */
  addRune(rune: string): void {
    if (isSpace(rune)) this.#closeWord()
    else this.#pending += rune
  }

  /** The result of an unquoted expansion, which is split too. Mirrors `addString`. */
  addExpanded(text: string): void {
    for (const rune of text) this.addRune(rune)
  }

  /** Text that is never split: quoted or escaped. Mirrors `addRawString` and `addRawChar`. */
  addRaw(text: string): void {
    this.#pending += text
  }

  /**
   * Forgets the word begun. BuildKit's `processStopOn` shares one buffer with its nested calls and empties it when it
   * starts, so in words mode `a${X:-b}` gives the one word `b`; word mode is not affected.
   */
  dropPending(): void {
    this.#pending = ''
  }

  /** All words, the last one closed. Mirrors `getWords`. */
  finish(): string[] {
    this.#closeWord()
    return this.#words
  }

  #closeWord(): void {
    if (this.#pending === '') return
    this.#words.push(this.#pending)
    this.#pending = ''
  }
}

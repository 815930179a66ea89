/** A well-formed text indexed by runes, as Go's `[]rune` is. */
export class RuneText {
  /** The code points. */
  readonly codes: Int32Array
  readonly #text: string
  readonly #offsets: Int32Array

  constructor(text: string) {
    const codes = new Int32Array(text.length)
    const offsets = new Int32Array(text.length + 1)
    let count = 0
    for (let offset = 0; offset < text.length; count++) {
      const code = text.codePointAt(offset) ?? 0
      codes[count] = code
      offsets[count] = offset
      offset += code > 0xffff ? 2 : 1
    }
    offsets[count] = text.length
    this.codes = codes.subarray(0, count)
    this.#text = text
    this.#offsets = offsets
  }

  get length(): number {
    return this.codes.length
  }

  slice(start: number, end: number = this.length): string {
    return this.#text.slice(this.#offsets[start], this.#offsets[end])
  }
}

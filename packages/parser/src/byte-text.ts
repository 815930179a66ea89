import type { LeafReader } from './leaf-reader.js'

const encoder = new TextEncoder()

/**
 * The UTF-8 bytes of a part of the joined text, for the two grammars that BuildKit runs byte by byte
 * (extractBuilderFlags, parseHealthConfig). To them 0x85 and 0xA0 are blanks, even in the midst of a character.
 */
export class ByteText {
  readonly bytes: Uint8Array
  /** The joined offset of the character that each byte belongs to. */
  private readonly unitOf: number[] = []

  constructor(
    private readonly reader: LeafReader,
    private readonly from: number,
    private readonly to: number,
  ) {
    const text = reader.joined.slice(from, to)
    this.bytes = encoder.encode(text)
    let unit = from
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      for (let count = 0; count < length; count++) this.unitOf.push(unit)
      unit += character.length
    }
  }

  isBlank(at: number): boolean {
    const byte = this.bytes[at] ?? 0
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x85 || byte === 0xa0
  }

  skipBlanks(at: number): number {
    let next = at
    while (next < this.bytes.length && this.isBlank(next)) next++
    return next
  }

  /** The joined offset at which a leaf starts whose first byte is `at`. */
  leafStart(at: number): number {
    return this.unitOf[at] ?? this.to
  }

  /**
   * The joined offset at which a leaf ends that the blank byte `at` ends, the blanks after it running to `next`. A
   * character that is cut by its own byte belongs to the leaf, unless bytes of it are left over for what follows.
   */
  leafEnd(at: number, next: number): number {
    if (!this.isInsideCharacter(at)) return this.leafStart(at)
    return this.isInsideCharacter(next) ? this.restStart(next) : this.characterEnd(this.leafStart(at))
  }

  /** The text of the bytes before `at`; each byte of a cut character, being invalid UTF-8, becomes U+FFFD. */
  before(at: number): string {
    const unit = this.leafStart(at)
    let cut = 0
    while (this.unitOf[at - 1 - cut] === unit) cut++
    return this.reader.joined.slice(this.from, unit) + '\ufffd'.repeat(cut)
  }

  /** The joined offset at which the rest starts; the bytes left of a cut character, being invalid UTF-8, become U+FFFD there. */
  rest(next: number): number {
    const start = this.restStart(next)
    if (this.isInsideCharacter(next)) {
      const { reader } = this
      const end = this.characterEnd(this.leafStart(next))
      reader.joined = reader.joined.slice(0, start) + '\ufffd'.repeat(end - start) + reader.joined.slice(end)
    }
    return start
  }

  private restStart(next: number): number {
    const unit = this.leafStart(next)
    if (!this.isInsideCharacter(next)) return unit
    let left = 0
    while (this.unitOf[next + left] === unit) left++
    return Math.max(unit, this.characterEnd(unit) - left)
  }

  private isInsideCharacter(at: number): boolean {
    return at > 0 && at < this.bytes.length && this.unitOf[at - 1] === this.unitOf[at]
  }

  private characterEnd(unit: number): number {
    return unit + ((this.reader.joined.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1)
  }
}

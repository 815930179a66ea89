const SPACE = /^\p{White_Space}$/u
const LETTER = /^\p{Letter}$/u
const DIGIT = /^\p{Decimal_Number}$/u

/** Go's `unicode.IsSpace`. Not `\s`: that has U+FEFF and lacks U+0085. */
export function isSpace(rune: string): boolean {
  return SPACE.test(rune)
}

/** Go's `unicode.IsLetter`. */
export function isLetter(rune: string): boolean {
  return LETTER.test(rune)
}

/** Go's `unicode.IsDigit`. */
export function isDigit(rune: string): boolean {
  return DIGIT.test(rune)
}

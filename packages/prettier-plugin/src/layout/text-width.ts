import { eastAsianWidth } from 'get-east-asian-width'

const NOT_ASCII = /[^\x20-\x7f]/
const ZERO_WIDTH = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Control}\u200d]/u

/** How many columns a text takes, as Prettier counts them (getStringWidth). */
export function textWidth(text: string): number {
  if (!NOT_ASCII.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (!ZERO_WIDTH.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  }
  return width
}

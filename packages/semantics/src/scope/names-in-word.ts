const NAMES = /[\p{Letter}\p{Decimal_Number}_]+/gu
const DIGITS = /^\p{Decimal_Number}+/u
const SPECIAL = /(?<=\$\{?)[@*#?\-$!0]/g

/** Every name that a variable in the word can have, and perhaps some more: what the shell lexer takes for a name. */
export function namesInWord(word: string): ReadonlySet<string> {
  const names = new Set<string>()
  if (!word.includes('$')) return names
  for (const [name] of word.matchAll(NAMES)) {
    names.add(name)
    const digits = DIGITS.exec(name)?.[0]
    if (digits !== undefined) names.add(digits)
  }
  for (const [name] of word.matchAll(SPECIAL)) names.add(name)
  return names
}

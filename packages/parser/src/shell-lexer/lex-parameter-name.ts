import { isDigit, isLetter } from './rune-class.js'
import type { RuneScanner } from './rune-scanner.js'

// http://pubs.opengroup.org/onlinepubs/009695399/utilities/xcu_chap02.html#tag_02_05_02; `0` is read as a number.
const SPECIAL_PARAMETERS = '@*#?-$!'

/**
 * A parameter's name: digits, or one special character, or letters, digits and `_`; empty if there is none. Mirrors
 * BuildKit's `processName`.
 *
 *     $12a   $@b   $name-x
 *      ^^     ^     ^--^
 */
export function lexParameterName(scanner: RuneScanner): string {
  const first = scanner.peek()
  if (first === null) return ''
  if (isDigit(first)) return readWhile(scanner, isDigit)
  if (SPECIAL_PARAMETERS.includes(first)) return scanner.next() ?? ''
  return readWhile(scanner, isNameRune)
}

function isNameRune(rune: string): boolean {
  return rune === '_' || isLetter(rune) || isDigit(rune)
}

function readWhile(scanner: RuneScanner, accepts: (rune: string) => boolean): string {
  let result = ''
  for (let rune = scanner.peek(); rune !== null && accepts(rune); rune = scanner.peek()) {
    result += rune
    scanner.next()
  }
  return result
}

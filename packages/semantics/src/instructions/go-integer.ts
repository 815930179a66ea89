import { goQuote } from '@dockwright/parser/shell-lexer'

/** `value` is null if and only if `error` is not; `error` is Go's text. */
export type GoInteger =
  { readonly value: number; readonly error: null } | { readonly value: null; readonly error: string }

const LARGEST_UNSIGNED = 0xffff_ffff

/** Reads a decimal number that fits 32 bits and a sign, as Go's strconv.ParseInt(text, 10, 32) does, with its error texts. */
export function goInteger(text: string): GoInteger {
  const negative = text.startsWith('-')
  const digits = negative || text.startsWith('+') ? text.slice(1) : text
  if (digits === '') return failure(text, 'invalid syntax')
  let value = 0
  for (const digit of digits) {
    if (digit < '0' || digit > '9') return failure(text, 'invalid syntax')
    value = value * 10 + Number(digit)
    // Go gives up here, before it sees whether what follows are digits.
    if (value > LARGEST_UNSIGNED) return failure(text, 'value out of range')
  }
  if (value > (negative ? 0x8000_0000 : 0x7fff_ffff)) return failure(text, 'value out of range')
  return { value: negative && value !== 0 ? -value : value, error: null }
}

function failure(text: string, reason: string): GoInteger {
  return { value: null, error: `strconv.ParseInt: parsing ${goQuote(text)}: ${reason}` }
}

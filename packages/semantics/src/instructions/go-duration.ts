import { goQuoteTime } from './go-quote-time.js'

/** `nanoseconds` is null if and only if `error` is not; `error` is Go's text. */
export type GoDuration =
  | { readonly nanoseconds: bigint; readonly error: null }
  | { readonly nanoseconds: null; readonly error: string }

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['\u00b5s', 1_000n], // the micro sign
  ['\u03bcs', 1_000n], // the Greek letter
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
])

/** The smallest magnitude that no positive duration has; the most negative duration has it. */
const LIMIT = 1n << 63n

/** A number, perhaps with a fraction, then its unit: everything up to the next digit or point. */
const PART = /^(\d*)(?:\.(\d*))?([^\d.]*)/u

/**
 * Reads a duration such as `1m30s`, `1.5h` or `-2us`: Go's time.ParseDuration, its overflows and its error texts.
 *
 *     -1h2.5m
 *     ^ sign
 *      ^ ^ parts
 */
export function goDuration(text: string): GoDuration {
  const negative = text.startsWith('-')
  let rest = negative || text.startsWith('+') ? text.slice(1) : text
  if (rest === '0') return { nanoseconds: 0n, error: null }
  if (rest === '') return invalid(text)
  let sum = 0n
  while (rest !== '') {
    const [part = '', whole = '', fraction = '', unitName = ''] = PART.exec(rest) ?? []
    if (whole === '' && fraction === '') return invalid(text)
    const amount = wholeNumber(whole)
    if (amount === null) return invalid(text)
    if (unitName === '')
      return { nanoseconds: null, error: `time: missing unit in duration ${goQuoteTime(text)}` }
    const unit = UNITS.get(unitName)
    if (unit === undefined) {
      return {
        nanoseconds: null,
        error: `time: unknown unit ${goQuoteTime(unitName)} in duration ${goQuoteTime(text)}`,
      }
    }
    if (amount > LIMIT / unit) return invalid(text)
    const magnitude = amount * unit + fractionOf(fraction, unit)
    sum += magnitude
    if (magnitude > LIMIT || sum > LIMIT) return invalid(text)
    rest = rest.slice(part.length)
  }
  if (negative) return { nanoseconds: -sum, error: null }
  return sum === LIMIT ? invalid(text) : { nanoseconds: sum, error: null }
}

function invalid(text: string): GoDuration {
  return { nanoseconds: null, error: `time: invalid duration ${goQuoteTime(text)}` }
}

/** Null when the number is too large (Go's leadingInt). */
function wholeNumber(digits: string): bigint | null {
  // BigInt takes quadratic time: what is too long to fit is not worth it.
  const significant = digits.replace(/^0+/, '')
  if (significant.length > 19) return null
  const number = BigInt(significant === '' ? '0' : significant)
  return number > LIMIT ? null : number
}

/** The nanoseconds of a fraction; digits that Go's leadingFraction cannot hold are dropped. */
function fractionOf(digits: string, unit: bigint): bigint {
  let number = 0n
  let scale = 1
  for (const digit of digits) {
    if (number > (LIMIT - 1n) / 10n) break
    const next = number * 10n + BigInt(digit)
    if (next > LIMIT) break
    number = next
    scale *= 10
  }
  return BigInt(Math.trunc(Number(number) * (Number(unit) / scale)))
}

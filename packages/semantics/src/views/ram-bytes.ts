const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const UNITS = 'bkmgtp'

/** A size such as `512m` or `1.5 GiB` in bytes; null for what is none. Mirrors RAMInBytes of github.com/docker/go-units. */
export function ramBytes(text: string): number | null {
  const last = lastNumberCharacter(text)
  const number = text.slice(0, text[last] === ' ' ? last : last + 1)
  const suffix = text.slice(last + 1).toLowerCase()
  if (last === -1 || !NUMBER.test(number)) return null
  const value = Number(number)
  if (value < 0 || value === Infinity) return null
  if (suffix === '') return Math.trunc(value)
  const unit = UNITS.indexOf(suffix[0] ?? '')
  const rest = suffix.slice(1)
  if (unit === -1 || !(rest === '' || (unit > 0 && (rest === 'b' || rest === 'ib')))) return null
  return Math.trunc(value * 1024 ** unit)
}

function lastNumberCharacter(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !/[\d. ]/.test(text[at] ?? '')) at--
  return at
}

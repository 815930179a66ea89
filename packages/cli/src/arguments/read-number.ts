import { UsageError } from '../usage-error.js'
import type { Arguments } from './arguments.js'

/** @throws UsageError if the option is no number between the two; null when it is not given. */
export function readNumber(args: Arguments, name: string, least: number, most: number): number | null {
  const text = args.value(name)
  if (text === null) return null
  const value = Number(text)
  const isWhole = Number.isInteger(least) ? Number.isInteger(value) : true
  if (/^\d*\.?\d+$/.test(text) && isWhole && value >= least && value <= most) return value
  throw new UsageError(`--${name} cannot be "${text}"`, `write a number from ${least} to ${most}`)
}

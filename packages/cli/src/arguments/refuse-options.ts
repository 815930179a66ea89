import { UsageError } from '../usage-error.js'
import type { Arguments } from './arguments.js'
import type { OptionName } from './option-table.js'

/** @throws UsageError if one of the options is given that would have no effect with `what`: it was meant to have one. */
export function refuseOptions(args: Arguments, names: readonly OptionName[], what: string): void {
  for (const name of names)
    if (args.has(name)) throw new UsageError(`--${name} does nothing with ${what}: leave one of them out`)
}

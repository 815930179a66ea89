import { parseArgs, type ParseArgsConfig } from 'node:util'
import { nearest } from '../nearest.js'
import { UsageError } from '../usage-error.js'
import { Arguments } from './arguments.js'
import { choiceHint } from './choice-hint.js'
import type { OptionSpec } from './option-table.js'

/**
 * Reads the arguments of a command. Node's own `parseArgs` does the reading (it is there already, and a start should
 * load nothing more); this adds what it leaves out: options whose value may be missing, choices, and the nearest name.
 * @throws UsageError for an option that is unknown, has no value, or has one that it should not have.
 */
export function parseArguments(
  args: readonly string[],
  options: Readonly<Record<string, OptionSpec>>,
): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, typeOf(spec)])),
    strict: false,
    tokens: true,
  })
  const positionals: string[] = []
  const given = new Map<string, (string | null)[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (spec === undefined) throw unknownOption(token.rawName, Object.keys(options))
    const value = token.value ?? null
    check(token.rawName, spec, value, token.inlineValue === true)
    given.set(token.name, [...(given.get(token.name) ?? []), value])
  }
  return new Arguments(positionals, given)
}

function typeOf(spec: OptionSpec): NonNullable<ParseArgsConfig['options']>[string] {
  const type = spec.value === null || spec.valueIsOptional === true ? 'boolean' : 'string'
  return spec.short === undefined ? { type } : { type, short: spec.short }
}

function check(rawName: string, spec: OptionSpec, value: string | null, isInline: boolean): void {
  if (spec.value === null) {
    if (value !== null) throw new UsageError(`${rawName} takes no value, but "${value}" was given`)
    return
  }
  if (spec.valueIsOptional === true && value === null) return
  // What looks like an option was hardly meant as a value: `--context --diff`.
  if (value === null || value === '' || (!isInline && value.startsWith('-') && value !== '-')) {
    throw new UsageError(`${rawName} needs a value`, `write ${rawName}=${spec.value}`)
  }
  const { choices } = spec
  if (choices !== undefined && !choices.includes(value)) {
    throw new UsageError(`${rawName} cannot be "${value}"`, choiceHint(value, choices))
  }
}

function unknownOption(rawName: string, known: readonly string[]): UsageError {
  const near = nearest(rawName.replace(/^-+/, ''), known)
  return new UsageError(
    `unknown option "${rawName}"`,
    near === null ? 'see them with --help' : `did you mean "--${near}"?`,
  )
}

import { type Schema, Validator } from '@cfworker/json-schema'
import { CodemodOptionsError } from './codemod-options-error.js'
import type { OptionsSchema } from './options-schema.js'

/**
 * The options of a codemod with its defaults filled in. Goes in: the codemod's name, its schema (null: it has none) and
 * what the user gave (undefined: nothing).
 * @throws CodemodOptionsError if the options do not match the schema, or if there are options where none are known.
 */
export function resolveOptions(
  codemod: string,
  schema: OptionsSchema | null,
  given: unknown,
): Readonly<Record<string, unknown>> {
  const options = given ?? {}
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new CodemodOptionsError(codemod, [`expected an object of options, not ${JSON.stringify(options)}`])
  }
  if (schema === null) {
    const names = Object.keys(options)
    if (names.length > 0)
      throw new CodemodOptionsError(
        codemod,
        names.map((name) => `there is no option "${name}": it has none`),
      )
    return {}
  }
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(options)
  if (!valid)
    throw new CodemodOptionsError(
      codemod,
      errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`),
    )
  const defaults = Object.entries(schema.properties).flatMap(([name, option]) =>
    option.default === undefined ? [] : [[name, option.default] as const],
  )
  return { ...Object.fromEntries(defaults), ...options }
}

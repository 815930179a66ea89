import { type Schema, Validator } from '@cfworker/json-schema'
import { CodemodOptionsError } from './codemod-options-error.js'
import type { OptionsSchema } from './options-schema.js'

/** Making one takes longer than most codemods do; the schemas never change. */
const VALIDATORS = new WeakMap<OptionsSchema, Validator>()

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
  const { valid, errors } = validatorOf(schema).validate(options)
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

function validatorOf(schema: OptionsSchema): Validator {
  const validator = VALIDATORS.get(schema) ?? new Validator(schema as Schema, '2020-12', false)
  VALIDATORS.set(schema, validator)
  return validator
}

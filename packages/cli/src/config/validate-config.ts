import { type Schema, Validator } from '@cfworker/json-schema'
import schema from '../../schema/dockwright.config.schema.json' with { type: 'json' }
import { nearestHint } from '../nearest.js'
import { UsageError } from '../usage-error.js'
import type { DockwrightConfig } from './define-config.js'

/**
 * Checks a configuration against the published schema.
 * @throws UsageError with one line for each fault.
 */
export function validateConfig(config: unknown, file: string): DockwrightConfig {
  if (typeof config !== 'object')
    throw new UsageError(`the configuration "${file}" is no object, but a ${typeof config}`)
  requireKnown(Object.keys(config ?? {}), file)
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(config)
  if (valid) return config as DockwrightConfig
  // What holds a fault is one too, but says less.
  const deepest = errors.filter(
    ({ instanceLocation }) =>
      !errors.some((other) => other.instanceLocation.startsWith(`${instanceLocation}/`)),
  )
  const faults = deepest.map(
    ({ instanceLocation, error }) =>
      `${instanceLocation.replace(/^#\/?/, '') || 'the configuration'}: ${error}`,
  )
  throw new UsageError(`the configuration "${file}" is not valid`, [...new Set(faults)].join('\n  '))
}

function requireKnown(given: readonly string[], file: string): void {
  const known = Object.keys(schema.properties)
  const odd = given.find((key) => !known.includes(key) && !/^\d+$/.test(key))
  if (odd === undefined) return
  const hint = nearestHint(odd, known, `choose from: ${known.join(', ')}`)
  throw new UsageError(`the configuration "${file}" has an unknown setting "${odd}"`, hint)
}

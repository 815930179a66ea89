import { type Schema, Validator } from '@cfworker/json-schema'
import schema from '../../schema/dockwright.config.schema.json' with { type: 'json' }
import { UsageError } from '../usage-error.js'
import type { DockwrightConfig } from './define-config.js'

/**
 * Checks a configuration against the published schema.
 * @throws UsageError with one line for each fault.
 */
export function validateConfig(config: unknown, file: string): DockwrightConfig {
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(config)
  if (valid) return config as DockwrightConfig
  const faults = errors.map(
    ({ instanceLocation, error }) =>
      `${instanceLocation.replace(/^#\/?/, '') || 'the configuration'}: ${error}`,
  )
  throw new UsageError(`the configuration "${file}" is not valid`, [...new Set(faults)].join('\n  '))
}

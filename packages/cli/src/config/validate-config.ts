import schema from '../../schema/dockwright.config.schema.json' with { type: 'json' }
import { UsageError } from '../usage-error.js'
import type { DockwrightConfig } from './define-config.js'

/**
 * Checks a configuration against the published schema.
 * @throws UsageError with one line for each fault, and the nearest name for an unknown one.
 */
export async function validateConfig(config: unknown, file: string): Promise<DockwrightConfig> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const validate = new Ajv2020({ allErrors: true }).compile<DockwrightConfig>(schema)
  if (validate(config)) return config
  const faults = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` "${String(params.additionalProperty)}"` : ''
    const choices = 'allowedValues' in params ? `: ${(params.allowedValues as string[]).join(', ')}` : ''
    return `${instancePath === '' ? 'the configuration' : instancePath.slice(1).replaceAll('/', '.')} ${message ?? ''}${extra}${choices}`
  })
  throw new UsageError(`the configuration "${file}" is not valid`, faults.join('\n  '))
}

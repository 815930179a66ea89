import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Arguments } from '../arguments/arguments.js'
import { messageOf } from '../message-of.js'
import { UsageError } from '../usage-error.js'
import type { DockwrightConfig } from './define-config.js'
import { findConfig } from './find-config.js'
import { validateConfig } from './validate-config.js'

export interface LoadedConfig {
  readonly file: string | null
  /** Its paths are absolute. */
  readonly config: DockwrightConfig
}

/**
 * The configuration in force: the one of `--config`, or the working directory's own.
 * @throws UsageError if it cannot be loaded, or does not match its schema.
 */
export async function loadConfig(args: Arguments): Promise<LoadedConfig> {
  const named = args.value('config')
  const file = named === null ? (args.has('no-config') ? null : findConfig(process.cwd())) : resolve(named)
  if (file === null) return { file: null, config: {} }
  if (!existsSync(file)) throw new UsageError(`there is no configuration file "${named ?? file}"`)
  const config = validateConfig(await read(file), file)
  const folder = dirname(file)
  const { context, transforms } = config
  return {
    file,
    config: {
      ...config,
      ...(context === undefined || context === 'auto' || context === 'none'
        ? {}
        : { context: resolve(folder, context) }),
      ...(transforms === undefined
        ? {}
        : { transforms: transforms.map((transform) => resolve(folder, transform)) }),
    },
  }
}

async function read(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json'))
      return JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, '')) as unknown
    const { importModule } = await import('./import-module.js')
    const { default: config } = await importModule(file)
    if (config !== undefined) return config
  } catch (error) {
    throw new UsageError(`the configuration "${file}" cannot be loaded: ${messageOf(error)}`)
  }
  throw new UsageError(
    `the configuration "${file}" has no default export`,
    'write: export default defineConfig({ … })',
  )
}

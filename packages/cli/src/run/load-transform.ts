import type { Codemod } from '@dockwright/codemod'
import { importModule } from '../config/import-module.js'
import { messageOf } from '../message-of.js'
import { UsageError } from '../usage-error.js'

/**
 * The codemods that a module exports, by default or by name, alone or in an array.
 * @throws UsageError if it cannot be loaded, or exports none.
 */
export async function loadTransform(file: string): Promise<readonly Codemod[]> {
  let exported: Readonly<Record<string, unknown>>
  try {
    exported = await importModule(file)
  } catch (error) {
    throw new UsageError(`the transform "${file}" cannot be loaded: ${messageOf(error)}`)
  }
  const found = [...new Set(Object.values(exported).flat().filter(isCodemod))]
  if (found.length > 0) return found
  throw new UsageError(
    `the transform "${file}" exports no codemod`,
    'write: export default defineCodemod({ … })',
  )
}

/** Made with `defineCodemod`, which fills in what was left out. */
function isCodemod(value: unknown): value is Codemod {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'docs' in value &&
    'run' in value &&
    typeof value.run === 'function'
  )
}

import type { Plugin } from 'prettier'
import type * as Prettier from 'prettier'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface LoadedPrettier {
  readonly prettier: typeof Prettier
  readonly plugin: Plugin
}

/**
 * Loads Prettier and the plugin: beside the command line, or from the working directory's own packages. Null when one of
 * them is not installed.
 */
export async function loadPrettier(): Promise<LoadedPrettier | null> {
  const [prettier, plugin] = await Promise.all([
    load('prettier', () => import('prettier')),
    load('prettier-plugin-dockerfile', () => import('prettier-plugin-dockerfile')),
  ])
  return prettier === null || plugin === null ? null : { prettier, plugin: plugin as Plugin }
}

async function load<Module>(name: string, importIt: () => Promise<Module>): Promise<Module | null> {
  try {
    return await importIt()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
  }
  try {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve(name)
    return (await import(pathToFileURL(file).href)) as Module
  } catch {
    return null
  }
}

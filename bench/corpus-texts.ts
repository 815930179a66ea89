import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFiles } from '../tests/support/shared-folder.js'

/** The real Dockerfiles: those of DOCKWRIGHT_SHARED, else of the folder that lies beside the repository. */
export function corpusTexts(): readonly string[] {
  const beside = join(import.meta.dirname, '../../shared')
  if (process.env.DOCKWRIGHT_SHARED === undefined && existsSync(beside))
    process.env.DOCKWRIGHT_SHARED = beside
  return Array.from(corpusFiles(), ({ text }) => text)
}

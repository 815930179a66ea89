import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../files/repository-root.js'

const NAMES = ['dockwright.config.ts', 'dockwright.config.js', 'dockwright.config.json']

/**
 * The configuration of the working directory: in it, or above it as far as its repository reaches. Never one of the
 * repositories that are worked on: a configuration is code, and theirs is not ours to run.
 */
export function findConfig(workingDirectory: string): string | null {
  const top = repositoryRoot(workingDirectory) ?? workingDirectory
  for (let folder = workingDirectory; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((file) => existsSync(file))
    if (found !== undefined) return found
    if (folder === top || dirname(folder) === folder) return null
  }
}

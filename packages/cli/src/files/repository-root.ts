import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const known = new Map<string, string | null>()

/** The nearest folder at or above `folder` that holds a `.git`; null when there is none. */
export function repositoryRoot(folder: string): string | null {
  const before = known.get(folder)
  if (before !== undefined) return before
  const parent = dirname(folder)
  const root = existsSync(join(folder, '.git')) ? folder : parent === folder ? null : repositoryRoot(parent)
  known.set(folder, root)
  return root
}

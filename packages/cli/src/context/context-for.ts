import type { Document } from '@dockwright/ast'
import type { BuildContext, MissingContext } from '@dockwright/codemod'
import { dirname } from 'node:path'
import { repositoryRoot } from '../files/repository-root.js'
import { ConfinedContext } from './confined-context.js'
import { localSources } from './local-sources.js'

/**
 * The build context for one Dockerfile. `auto`: its folder if every local source of it exists there, else its
 * repository's root likewise, else none; `none`; or a folder.
 */
export function contextFor(
  setting: string,
  document: Document,
  path: string,
): BuildContext | MissingContext | null {
  if (setting === 'none') return null
  if (setting !== 'auto') return ConfinedContext.open(setting)
  const sources = localSources(document)
  if (sources.length === 0) return null
  const folder = dirname(path)
  let missing: string | null = null
  for (const candidate of new Set([folder, repositoryRoot(folder) ?? folder])) {
    const context = ConfinedContext.open(candidate)
    if (context === null) continue
    const absent = sources.find((source) => !context.has(source))
    if (absent === undefined) return context
    missing ??= absent
  }
  return missing === null ? null : { missingSource: missing }
}

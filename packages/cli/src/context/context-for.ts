import type { Document } from '@dockwright/ast'
import type { BuildContext } from '@dockwright/codemod'
import { dirname } from 'node:path'
import { repositoryRoot } from '../files/repository-root.js'
import { ConfinedContext } from './confined-context.js'
import { localSources } from './local-sources.js'

/**
 * The build context for one Dockerfile. `auto`: its folder if every local source of it exists there, else its
 * repository's root likewise, else none; `none`; or a folder.
 */
export function contextFor(setting: string, document: Document, path: string): BuildContext | null {
  if (setting === 'none') return null
  if (setting !== 'auto') return ConfinedContext.open(setting)
  const sources = localSources(document)
  if (sources.length === 0) return null
  const folder = dirname(path)
  for (const candidate of new Set([folder, repositoryRoot(folder) ?? folder])) {
    const context = ConfinedContext.open(candidate)
    if (context !== null && sources.every((source) => context.has(source))) return context
  }
  return null
}

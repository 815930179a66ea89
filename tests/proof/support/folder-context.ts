import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildContext, BuildContextKind } from '@dockwright/codemod'

/** A folder of this repository as a build context. */
export function folderContext(folder: string): BuildContext {
  const kind = (path: string): BuildContextKind | null => {
    const entry = lstatSync(join(folder, path), { throwIfNoEntry: false })
    if (entry === undefined) return null
    if (entry.isFile()) return 'file'
    return entry.isDirectory() ? 'folder' : 'other'
  }
  return {
    kind,
    exists: (path) => kind(path) !== null,
    read: (path, maxBytes) =>
      kind(path) === 'file' ? readFileSync(join(folder, path)).subarray(0, maxBytes) : null,
  }
}

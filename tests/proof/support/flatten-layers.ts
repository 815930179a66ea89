import type { LayerEntry } from './layer-entry.js'
import type { Layer } from './read-layer.js'

export interface FileSystem {
  readonly entries: ReadonlyMap<string, LayerEntry>
  readonly contents: ReadonlyMap<string, Buffer>
}

/** What a container sees of the layers, the lowest first: OCI image specification, "Applying Changesets". */
export function flattenLayers(layers: readonly Layer[]): FileSystem {
  const entries = new Map<string, LayerEntry>()
  const contents = new Map<string, Buffer>()
  const drop = (path: string, itself: boolean): void => {
    if (itself) {
      entries.delete(path)
      contents.delete(path)
    }
    for (const below of [...entries.keys()]) {
      if (!below.startsWith(`${path}/`)) continue
      entries.delete(below)
      contents.delete(below)
    }
  }
  for (const layer of layers) {
    for (const path of layer.emptied) drop(path, false)
    for (const path of layer.removed) drop(path, true)
    for (const entry of layer.entries) {
      // A folder keeps what is in it; anything else that takes its place does not.
      if (entry.type !== 'directory' && entries.get(entry.path)?.type === 'directory') drop(entry.path, true)
      entries.set(entry.path, entry)
      contents.delete(entry.path)
      const content = layer.contents.get(entry.path)
      if (content !== undefined) contents.set(entry.path, content)
    }
  }
  return { entries, contents }
}

import { createHash } from 'node:crypto'
import { extract, type Header } from 'tar-stream'
import type { LayerEntry } from './layer-entry.js'

export interface Layer {
  /** In the archive's order; a hard link is an entry of its own with the content of the file that it names. */
  readonly entries: readonly LayerEntry[]
  /** Paths that this layer takes away from the ones below (`.wh.x`). */
  readonly removed: readonly string[]
  /** Folders whose content below this layer is gone (`.wh..wh..opq`). */
  readonly emptied: readonly string[]
  /** The content of the files named by `keep`. */
  readonly contents: ReadonlyMap<string, Buffer>
}

/** Reads the tar archive of one layer. `keep` says of which paths the content is wanted, not only its hash. */
export async function readLayer(archive: Buffer, keep: (path: string) => boolean): Promise<Layer> {
  const entries: LayerEntry[] = []
  const removed: string[] = []
  const emptied: string[] = []
  const contents = new Map<string, Buffer>()
  const files = new Map<string, LayerEntry>()
  const reader = extract()
  reader.end(archive)
  for await (const entry of reader) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    const path = `/${entry.header.name}`.replace(/\/(\.?\/)*/g, '/').replace(/(?<=.)\/$/, '')
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    if (name === '.wh..wh..opq') emptied.push(path.slice(0, slash))
    else if (name.startsWith('.wh.')) removed.push(path.slice(0, slash + 1) + name.slice('.wh.'.length))
    else {
      const content = Buffer.concat(chunks)
      const read = toEntry(path, entry.header, content, files)
      entries.push(read)
      if (read.type === 'file') files.set(path, read)
      if (read.type === 'file' && keep(path)) contents.set(path, content)
    }
  }
  return { entries, removed, emptied, contents }
}

function toEntry(
  path: string,
  header: Header,
  content: Buffer,
  files: ReadonlyMap<string, LayerEntry>,
): LayerEntry {
  const linked = header.type === 'link' ? files.get(`/${header.linkname}`) : undefined
  if (linked !== undefined) return { ...linked, path }
  const type = typeOf(header)
  const attributes = Object.entries(header.pax ?? {}).filter(([name]) => name.startsWith('SCHILY.xattr.'))
  return {
    path,
    type,
    mode: header.mode.toString(8),
    owner: `${header.uid}:${header.gid}`,
    size: type === 'file' ? content.length : 0,
    hash: type === 'file' ? createHash('sha256').update(content).digest('hex') : '',
    target: targetOf(header),
    attributes: attributes.map(([name, value]) => `${name}=${value}`).sort(),
  }
}

function typeOf({ type }: Header): LayerEntry['type'] {
  if (type === 'file' || type === 'directory' || type === 'symlink') return type
  return type === 'contiguous-file' ? 'file' : 'other'
}

function targetOf(header: Header): string {
  if (header.type === 'symlink' || header.type === 'link') return header.linkname
  if (header.type === 'file' || header.type === 'directory') return ''
  return `${header.type} ${header.devmajor}:${header.devminor}`
}

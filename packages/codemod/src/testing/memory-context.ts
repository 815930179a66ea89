import type { BuildContext } from '../build-context.js'

/** A build context of files given by path, relative to its root; folders are there if a file lies in them. */
export function memoryContext(files: Readonly<Record<string, string | Uint8Array>>): BuildContext {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  const isFolder = (path: string): boolean =>
    path === '' || [...contents.keys()].some((file) => file.startsWith(`${path}/`))
  return {
    exists: (path) => contents.has(path) || isFolder(path),
    read: (path, maxBytes) => contents.get(path)?.subarray(0, maxBytes) ?? null,
    kind: (path) => (contents.has(path) ? 'file' : isFolder(path) ? 'folder' : null),
  }
}

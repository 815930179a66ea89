export type BuildContextKind = 'file' | 'folder' | 'other'

/**
 * The build context of a Dockerfile, read-only and confined to its root by its maker. Paths are relative to the root,
 * with forward slashes. Nothing here throws: what cannot be read is not there.
 */
export interface BuildContext {
  exists(path: string): boolean
  /** The first `maxBytes` bytes of a file; null when there is no such file. */
  read(path: string, maxBytes: number): Uint8Array | null
  /** What lies at a path, links followed within the root; null when there is nothing. */
  kind(path: string): BuildContextKind | null
}

/** Why the build context is not known: the folder that it would be has no such source of COPY or ADD. */
export interface MissingContext {
  readonly missingSource: string
}

/** One path of an image's root file system. Times are not part of it. */
export interface LayerEntry {
  /** With a leading slash and without one at the end. */
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'other'
  readonly mode: string
  readonly owner: string
  readonly size: number
  /** SHA-256 of a file's content; empty for all else. */
  readonly hash: string
  /** Where a symbolic link points to; the device numbers of a device. */
  readonly target: string
  /** `name=value` by name. */
  readonly attributes: readonly string[]
}

/** Why one file could not be read or written. Codes are part of the API. */
export type FileErrorCode =
  | 'unreadable'
  | 'not-a-file'
  | 'too-large'
  | 'not-utf-8'
  | 'nul-byte'
  | 'unwritable'
  | 'owner-not-kept'
  | 'changed-on-disk'
  | 'time-limit'
  | 'out-of-memory'
  | 'crashed'
  | 'changed-since-plan'
  | 'not-as-planned'
  | 'internal-error'

export class FileError extends Error {
  override readonly name = 'FileError'

  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message)
  }
}

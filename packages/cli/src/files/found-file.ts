/** A file that a run is about. */
export interface FoundFile {
  /** As shown and as it can be opened from the working directory, with forward slashes. */
  readonly path: string
  /** Relative to the base of the run, with forward slashes: its name in plans, and what shards go by. */
  readonly relative: string
  /** Relative to the repository that the base is in, as git has it; to the base where there is none. */
  readonly patchPath: string
  /** What is read and written: links are resolved. */
  readonly real: string
}

/** A path that was asked for and cannot be had. */
export interface PathProblem {
  readonly path: string
  readonly relative: string
  readonly code: 'missing' | 'no-dockerfiles' | 'not-a-file' | 'link-out-of-root' | 'unreadable' | 'ignored'
  readonly message: string
}

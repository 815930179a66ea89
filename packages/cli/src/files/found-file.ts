import { relative, resolve } from 'node:path'
import { slashes } from './shown-path.js'

/** Where the files of a run lie. */
export interface Bases {
  readonly workingDirectory: string
  /** The folder that plans name files from. */
  readonly base: string
  /** The repository that `base` is in; `base` itself where there is none. */
  readonly patchBase: string
}

/** A file that a run is about. A hundred thousand of them must fit: all but the path is worked out when it is asked for. */
export class FoundFile {
  constructor(
    /** As shown and as it can be opened from the working directory, with forward slashes. */
    readonly path: string,
    private readonly bases: Bases,
    /** Where the links on the way lead; null when there are none. */
    private readonly target: string | null,
  ) {}

  /** Relative to the base of the run, with forward slashes: its name in plans, and what shards go by. */
  get relative(): string {
    return slashes(relative(this.bases.base, this.absolute))
  }

  /** Its name in a patch, as git has it. */
  get patchPath(): string {
    return slashes(relative(this.bases.patchBase, this.absolute))
  }

  /** What is read and written: links are resolved. */
  get real(): string {
    return this.target ?? this.absolute
  }

  private get absolute(): string {
    return resolve(this.bases.workingDirectory, this.path)
  }
}

/** A path that was asked for and cannot be had. */
export interface PathProblem {
  readonly path: string
  readonly relative: string
  readonly code: 'missing' | 'no-dockerfiles' | 'not-a-file' | 'link-out-of-root' | 'unreadable' | 'ignored'
  readonly message: string
}

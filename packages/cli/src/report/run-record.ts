import type { CodemodRun } from '@dockwright/codemod'

/** What is known of a run before its first file. Equal for all shards of a run, or their reports cannot be merged. */
export interface RunHeader {
  readonly type: 'run'
  readonly version: string
  /** `apply` writes, `check` tells what it would write. */
  readonly command: 'apply' | 'check'
  readonly codemods: readonly string[]
}

export interface DiagnosticRecord {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly hint: string | null
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
  /** A picture of the place, for errors; null for warnings. */
  readonly frame: string | null
}

/** What became of one file. One line of an NDJSON report. */
export interface FileRecord {
  readonly type: 'file'
  /** As it can be opened from the working directory of the run. */
  readonly path: string
  /**
   * - `changed`: written, or would be. - `unchanged`. - `skipped`: BuildKit's first layer rejects the file.
   * - `failed`: it could not be read, rewritten or written; it is as it was.
   */
  readonly outcome: 'changed' | 'unchanged' | 'skipped' | 'failed'
  readonly applied: CodemodRun['applied']
  readonly refusals: CodemodRun['refusals']
  readonly reports: CodemodRun['reports']
  /** Changes that were dropped: a gate fired, or a codemod threw. The file's other changes stand. */
  readonly failures: CodemodRun['failures']
  readonly diagnostics: readonly DiagnosticRecord[]
  /** Why the file failed; null when it did not. */
  readonly error: { readonly code: string; readonly message: string } | null
}

/** A record of a file that failed before a codemod saw it. */
export function failedRecord(path: string, code: string, message: string): FileRecord {
  return {
    type: 'file',
    path,
    outcome: 'failed',
    applied: [],
    refusals: [],
    reports: [],
    failures: [],
    diagnostics: [],
    error: { code, message },
  }
}

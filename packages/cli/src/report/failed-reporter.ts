import { printableLine } from '../terminal/printable.js'
import type { Reporter } from './reporter.js'

export interface FailedListOptions {
  /** Whether the paths are ended by NUL. */
  readonly isNulSeparated: boolean
  /** A program gets the very names; a terminal is not driven by what a stranger called a file. */
  readonly isTerminal: boolean
}

/** The paths of the files that failed, each once: what `--files-from` of the next run reads. */
export function failedReporter({ isNulSeparated, isTerminal }: FailedListOptions): Reporter {
  const end = isNulSeparated ? '\0' : '\n'
  return {
    begin: () => '',
    file: ({ path, outcome, failures }) => {
      if (outcome !== 'failed' && failures.length === 0) return ''
      return `${isTerminal ? printableLine(path) : path}${end}`
    },
    end: () => '',
  }
}

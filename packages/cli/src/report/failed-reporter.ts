import { quotePath } from '../patch/quote-path.js'
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
      const name = isNulSeparated ? path : onOneLine(path)
      return `${isTerminal ? printableLine(name) : name}${end}`
    },
    end: () => '',
  }
}

/** A name that would be read as another, or as two of which one lies anywhere, is quoted as in git's lists. */
function onOneLine(path: string): string {
  return /\n|\r$|^"/.test(path) ? quotePath(path) : path
}

import type { Reporter } from './reporter.js'

/** The paths of the files that failed, each once: what `--files-from` of the next run reads. */
export function failedReporter({ isNulSeparated }: { readonly isNulSeparated: boolean }): Reporter {
  const end = isNulSeparated ? '\0' : '\n'
  return {
    begin: () => '',
    file: ({ path, outcome, failures }) =>
      outcome === 'failed' || failures.length > 0 ? `${path}${end}` : '',
    end: () => '',
  }
}

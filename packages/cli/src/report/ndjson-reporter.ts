import type { Reporter } from './reporter.js'
import { safeJson } from './safe-json.js'

/** One JSON value a line: the run, each file, the totals. What `report merge` reads. */
export function ndjsonReporter(): Reporter {
  const line = (value: unknown): string => `${safeJson(value)}\n`
  return { begin: line, file: line, end: line }
}

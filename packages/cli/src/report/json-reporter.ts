import type { Reporter } from './reporter.js'
import { safeJson } from './safe-json.js'

/** One JSON object: `{ run, files, totals }`. */
export function jsonReporter(): Reporter {
  let separator = '\n'
  return {
    begin: (header) => `{"run":${safeJson(header)},"files":[`,
    file: (record) => {
      const text = separator + safeJson(record)
      separator = ',\n'
      return text
    },
    end: (totals) => `\n],"totals":${safeJson(totals)}}\n`,
  }
}

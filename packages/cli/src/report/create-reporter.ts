import type { Colours } from '../terminal/colours.js'
import type { FailedListOptions } from './failed-reporter.js'
import type { ReportFormat, Reporter } from './reporter.js'

export interface ReporterOptions extends FailedListOptions {
  readonly colours: Colours
  readonly isQuiet: boolean
  readonly why: boolean
}

/** The reporter of a format; only its own code is loaded. */
export async function createReporter(format: ReportFormat, options: ReporterOptions): Promise<Reporter> {
  switch (format) {
    case 'text':
      return (await import('./text-reporter.js')).textReporter(options)
    case 'json':
      return (await import('./json-reporter.js')).jsonReporter()
    case 'ndjson':
      return (await import('./ndjson-reporter.js')).ndjsonReporter()
    case 'sarif':
      return (await import('./sarif-reporter.js')).sarifReporter()
    case 'github':
      return (await import('./github-reporter.js')).githubReporter()
    case 'markdown':
      return (await import('./markdown-reporter.js')).markdownReporter()
    case 'failed':
      return (await import('./failed-reporter.js')).failedReporter(options)
  }
}

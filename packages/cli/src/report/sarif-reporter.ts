import manifest from '../../package.json' with { type: 'json' }
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reporter } from './reporter.js'
import type { FileRecord } from './run-record.js'
import { safeJson } from './safe-json.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

interface Finding {
  readonly ruleId: string
  readonly level: 'error' | 'warning' | 'note' | 'none'
  /** SARIF wants level `none` for all kinds but `fail`. */
  readonly kind: 'fail' | 'review' | 'informational'
  readonly text: string
  readonly line: number
  readonly column: number | null
}

/** SARIF 2.1.0, for code scanning: changes, refusals (to be reviewed), dropped changes and the parser's findings. */
export function sarifReporter(): Reporter {
  const rules = new Set<string>()
  const notifications: string[] = []
  let separator = '\n'
  let isCheck = false
  return {
    begin: (header) => {
      isCheck = header.command === 'check'
      return `{"$schema":${safeJson(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`
    },
    file: (record) => {
      if (record.error !== null) notifications.push(safeJson(notification(record, record.error)))
      return findings(record, isCheck)
        .map((finding) => {
          rules.add(finding.ruleId)
          const text = separator + safeJson(result(finding, record.path))
          separator = ',\n'
          return text
        })
        .join('')
    },
    end: () => {
      const driver = {
        name: manifest.name,
        version: manifest.version,
        informationUri: manifest.homepage,
        rules: [...rules].sort().map((id) => ({ id })),
      }
      const invocation = `{"executionSuccessful":${notifications.length === 0},"toolExecutionNotifications":[${notifications.join(',\n')}]}`
      return `\n],"tool":{"driver":${safeJson(driver)}},"invocations":[${invocation}]}]}\n`
    },
  }
}

function findings(record: FileRecord, isCheck: boolean): readonly Finding[] {
  const { applied, refusals, reports, failures, diagnostics } = record
  const place = (line: number): Pick<Finding, 'line' | 'column'> => ({
    line: Math.max(1, line),
    column: null,
  })
  return [
    ...diagnostics.map(({ code, severity, message, hint, line, column }): Finding => {
      return {
        ruleId: `dockerfile/${code}`,
        level: severity,
        kind: 'fail',
        text: withHint(message, hint),
        line,
        column,
      }
    }),
    ...applied.flatMap(({ codemod, lines, changes }) => {
      const text = isCheck ? `${codemod} would change this` : `${codemod} changed this`
      const level: Finding['level'] = isCheck ? 'warning' : 'note'
      const places = lines.length === 0 ? [1] : lines
      return places.map((line): Finding => {
        const all = lines.length === 0 ? ` (${changes} places)` : ''
        return { ruleId: codemod, level, kind: 'fail', text: text + all, ...place(line) }
      })
    }),
    ...refusals.map(({ codemod, reason, line, message, hint }): Finding => {
      return {
        ruleId: `${codemod}/${reason}`,
        level: 'none',
        kind: 'review',
        text: withHint(message, hint),
        ...place(line),
      }
    }),
    ...reports.map(({ codemod, line, message }): Finding => {
      return {
        ruleId: `${codemod}/report`,
        level: 'none',
        kind: 'informational',
        text: message,
        ...place(line),
      }
    }),
    ...failures.map(({ codemod, gate, message }): Finding => {
      const text = `a change by ${codemod} was dropped: ${message}`
      return { ruleId: `gate/${gate}`, level: 'error', kind: 'fail', text, ...place(1) }
    }),
  ]
}

function result(finding: Finding, path: string): unknown {
  const { ruleId, level, kind, text, line, column } = finding
  const region = column === null ? { startLine: line } : { startLine: line, startColumn: column }
  const location = { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }
  return { ruleId, level, kind, message: { text }, locations: [location] }
}

function notification(
  record: FileRecord,
  error: { readonly code: string; readonly message: string },
): unknown {
  return {
    level: 'error',
    descriptor: { id: error.code },
    message: { text: error.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(record.path) } } }],
  }
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')
}

function withHint(message: string, hint: string | null): string {
  return hint === null ? message : `${message} (${hint})`
}

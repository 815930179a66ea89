import { UsageError } from '../usage-error.js'
import type { FileRecord, RunHeader } from './run-record.js'

export interface MergedReport {
  readonly header: RunHeader
  /** In the order of one run. */
  readonly records: readonly FileRecord[]
}

/**
 * Merges NDJSON reports. Where a file has several records, as after a second try, the last counts, but one of a change is
 * kept against later ones that found nothing left to do.
 * @param reports name and content of each, in the order of their runs.
 * @throws UsageError if one is no such report, or they are of different runs.
 */
export function mergeReports(
  reports: readonly { readonly name: string; readonly content: string }[],
): MergedReport {
  let header: RunHeader | null = null
  const records = new Map<string, FileRecord>()
  for (const { name, content } of reports) {
    const lines = readLines(name, content)
    // Of a run that was killed before it began.
    if (lines.length === 0) continue
    const [own, ...rest] = lines
    if (own?.type !== 'run') throw new UsageError(`"${name}" is no NDJSON report of dockwright`)
    if (header !== null && JSON.stringify(header) !== JSON.stringify(own)) {
      throw new UsageError(
        `"${name}" is of another run: its version, command or codemods differ from those before`,
      )
    }
    header ??= own
    for (const line of rest) {
      if (line.type !== 'file') continue
      const before = records.get(line.path)
      if (before?.outcome === 'changed' && line.outcome === 'unchanged') continue
      records.set(line.path, line)
    }
  }
  if (header === null) throw new UsageError('which reports?', 'name the NDJSON files to merge')
  return { header, records: [...records.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

type Line = RunHeader | FileRecord | { readonly type: 'totals' }

const FILE_LISTS = ['applied', 'refusals', 'reports', 'failures', 'diagnostics'] as const

function isLine(value: unknown): value is Line {
  const line = value as Partial<Record<keyof FileRecord | keyof RunHeader, unknown>> | null
  if (line?.type === 'run') return Array.isArray(line.codemods)
  if (line?.type !== 'file') return line?.type === 'totals'
  return typeof line.path === 'string' && FILE_LISTS.every((list) => Array.isArray(line[list]))
}

/** A last line that is cut, as of a run that was killed, is left out. */
function readLines(name: string, content: string): readonly Line[] {
  const lines = content.split('\n')
  const last = lines.pop() ?? ''
  if (parsed(last) !== undefined) lines.push(last)
  return lines.map((line, index) => {
    const value = parsed(line)
    if (isLine(value)) return value
    throw new UsageError(`"${name}" is no NDJSON report of dockwright: see line ${index + 1}`)
  })
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

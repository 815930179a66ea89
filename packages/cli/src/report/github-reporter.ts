import { printable } from '../terminal/printable.js'
import type { Reporter } from './reporter.js'
import type { FileRecord } from './run-record.js'

type Kind = 'error' | 'warning' | 'notice'

/** Workflow commands that GitHub Actions shows as annotations on the files of a pull request. */
export function githubReporter(): Reporter {
  let verb = 'changed'
  return {
    begin: ({ command }) => {
      verb = command === 'check' ? 'would change' : 'changed'
      return ''
    },
    file: (record) => annotations(record, verb).join(''),
    end: () => '',
  }
}

function annotations(record: FileRecord, verb: string): readonly string[] {
  const { path, applied, failures, diagnostics, error } = record
  const annotate = (kind: Kind, line: number | null, title: string, message: string): string => {
    const place = line === null ? '' : `,line=${line}`
    return `::${kind} file=${property(path)}${place},title=${property(title)}::${data(message)}\n`
  }
  const lines: string[] = []
  if (error !== null) lines.push(annotate('error', null, error.code, error.message))
  for (const { code, severity, message, line } of diagnostics) {
    // The findings of the parser are news only where they keep a file from being done.
    if (severity === 'error') lines.push(annotate('warning', line, code, message))
  }
  for (const { codemod, gate, message } of failures) {
    lines.push(annotate('error', null, `${codemod}: ${gate}`, `a change was dropped: ${message}`))
  }
  for (const { codemod, lines: places } of applied) {
    const kind: Kind = verb === 'changed' ? 'notice' : 'warning'
    for (const line of places.length === 0 ? [1] : places)
      lines.push(annotate(kind, line, codemod, `${codemod} ${verb} this`))
  }
  return lines
}

/** As @actions/core escapes them; what is left cannot begin a command of its own. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

import type { Run, Span } from '@dockwright/ast'
import { effectiveShells, parseShell, type ShellScript, sourceSpan } from '@dockwright/semantics'
import type { CodemodContext } from '../context/codemod-context.js'

/** A RUN whose text is a shell script that is understood. */
export interface PosixScript {
  readonly run: Run
  readonly script: ShellScript
  /** Where a joined span of the script lies in the document. */
  readonly span: (span: Span) => Span
}

/** The reason code, with its text, that a codemod declares to use `posixScripts`. */
export const UNPARSED = { unparsed: 'this RUN is no shell script that is understood' } as const

/**
 * The RUNs in shell form that a codemod may change and that a POSIX shell runs, with their shell trees. `concerns` is a quick
 * test of the text: what it does not match is left out, unread; what it matches and cannot be read is refused.
 */
export function posixScripts(context: CodemodContext, concerns: RegExp): readonly PosixScript[] {
  const runs = context
    .instructions('Run')
    .filter((run) => run.args?.type === 'ShellForm' && concerns.test(context.text.slice(run.start, run.end)))
  if (runs.length === 0) return []
  const shells = effectiveShells(context.document)
  const scripts: PosixScript[] = []
  for (const run of runs) {
    if (run.args?.type !== 'ShellForm' || shells.get(run) !== 'posix') continue
    const script = parseShell(run.args)
    if (script.type === 'Opaque') context.refuse(run, 'unparsed', script.message)
    else scripts.push({ run, script, span: (span) => sourceSpan(script.source, span) })
  }
  return scripts
}

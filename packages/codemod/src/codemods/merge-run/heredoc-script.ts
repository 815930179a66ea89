import type { Heredoc, Run } from '@dockwright/ast'
import { parseShellText } from '@dockwright/semantics'

/** A RUN that is nothing but one here-document, whose body is the script: `RUN <<EOF`. */
export interface HeredocScript {
  readonly run: Run
  readonly heredoc: Heredoc
}

/** Null for any other RUN, for one with an interpreter line of its own, and for a body that is no shell. */
export function heredocScript(run: Run): HeredocScript | null {
  const { args, heredocs } = run
  const [heredoc] = heredocs
  if (heredoc === undefined || heredocs.length > 1 || args?.type !== 'ShellForm' || args.parts.length > 1) return null
  if (!/^\d*<<-?\S+$/.test(args.parts[0]?.value ?? '') || heredoc.terminator === null || heredoc.stripTabs) return null
  const body = heredoc.body.text
  return body === '' || body.startsWith('#!') || parseShellText(body.replace(/\r\n/g, '\n')).type === 'Opaque' ? null : { run, heredoc }
}

/**
 * One here-document of two, each body a statement of its own, so that errexit works in it as before. Null if the line that
 * ends the first would end it within the second.
 */
export function mergedHeredocs(first: HeredocScript, second: HeredocScript, source: string, eol: string): string | null {
  const { name, body } = first.heredoc
  const rest = second.heredoc.body.text
  const terminator = first.heredoc.terminator?.text ?? ''
  if (rest.split('\n').some((line) => line.replace(/[\r\n]+$/, '') === name)) return null
  const head = source.slice(first.run.start, body.start)
  const tail = second.heredoc.terminator?.text.endsWith('\n') === true ? terminator : terminator.replace(/[\r\n]+$/, '')
  return `${head}(${eol}${body.text})${eol}[ $? = 0 ] || exit 1${eol}${rest}${tail}`
}

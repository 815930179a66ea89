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
  if (heredoc === undefined || heredocs.length > 1 || args?.type !== 'ShellForm' || args.parts.length > 1)
    return null
  if (!/^\d*<<-?\S+$/.test(args.parts[0]?.value ?? '') || heredoc.terminator === null || heredoc.stripTabs)
    return null
  const body = heredoc.body.text
  return body === '' ||
    body.startsWith('#!') ||
    /\\\r?\n$/.test(body) ||
    parseShellText(body.replace(/\r\n/g, '\n')).type === 'Opaque'
    ? null
    : { run, heredoc }
}

/**
 * One here-document of several, each body a statement of its own, so that errexit works in it as before. Null if the line
 * that ends the first would end it within another.
 */
export function mergedHeredocs(
  scripts: readonly HeredocScript[],
  source: string,
  eol: string,
): string | null {
  const [first, last] = [scripts[0], scripts.at(-1)]
  if (first === undefined || last === undefined) return null
  const { name, body, terminator } = first.heredoc
  const bodies = scripts.map(({ heredoc }) => heredoc.body.text)
  if (bodies.some((text) => text.split('\n').some((line) => line.replace(/[\r\n]+$/, '') === name)))
    return null
  const statements = bodies.map((text, index) =>
    index === bodies.length - 1 ? text : `(${eol}${text})${eol}[ $? = 0 ] || exit 1${eol}`,
  )
  const end = name + (/[\r\n]*$/.exec(last.heredoc.terminator?.text ?? '')?.[0] ?? '')
  return source.slice(first.run.start, body.start) + statements.join('') + (terminator === null ? '' : end)
}

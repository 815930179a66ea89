import { commentsOf, type Run } from '@dockwright/ast'
import { parseShell, type ShellScript, type SimpleCommand, wordLiteral } from '@dockwright/semantics'
import type { CopyChmodRefusal } from './reasons.js'

/** `chmod 755 /usr/local/bin/tool` */
export interface ChmodCall {
  readonly mode: string
  readonly path: string
}

const CHMOD = /^(?:\/usr)?(?:\/bin\/)?chmod$/

/** Reads a RUN that is nothing but one chmod of one file, in either form, or says why it is not. */
export function chmodCall(run: Run): ChmodCall | CopyChmodRefusal {
  const { args, flags, heredocs } = run
  if (args === null || heredocs.length > 0) return 'more-commands'
  const words =
    args.type === 'JsonForm' ? args.elements.map(({ string }) => string.value) : shellWords(parseShell(args))
  if (words === null) return 'more-commands'
  const [program, mode, path, ...rest] = words
  if (program === null || program === undefined || !CHMOD.test(program)) return 'more-commands'
  if (words.slice(1).some((word) => word?.startsWith('-') === true && !/^-[rwx]+$/.test(word)))
    return 'chmod-options'
  if (mode === null || path === null) return 'variable'
  if (mode === undefined || path === undefined || rest.length > 0) return 'more-commands'
  if (flags.length > 0) return 'run-flags'
  const hasShellComment = args.type === 'ShellForm' && holdsComment(parseShell(args))
  return commentsOf(run).length > 0 || hasShellComment ? 'comment' : { mode, path }
}

/** The words of the one simple command that a script is; null where a word is not known, and as a whole if it is anything else. */
function shellWords(script: ReturnType<typeof parseShell>): readonly (string | null)[] | null {
  const command = script.type === 'ShellScript' ? onlyCommand(script) : null
  if (command === null) return null
  const words: (string | null)[] = []
  for (const element of command.elements) {
    if (element.type !== 'Word') return null
    words.push(wordLiteral(element.text))
  }
  return words
}

function onlyCommand({ body: { statements } }: ShellScript): SimpleCommand | null {
  const [statement, ...rest] = statements
  if (statement?.command.type !== 'SimpleCommand' || rest.length > 0) return null
  return statement.terminator?.text === '&' ? null : statement.command
}

function holdsComment(script: ReturnType<typeof parseShell>): boolean {
  return script.type === 'ShellScript' && script.leaves.some(({ type }) => type === 'ShellComment')
}

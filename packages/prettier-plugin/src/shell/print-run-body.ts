import type { Run } from '@dockwright/ast'
import { type OpaqueReason, parseShell, type ShellScript } from '@dockwright/semantics'
import { interludes } from '../layout/interludes.js'
import type { Layout } from '../layout/layout.js'
import type { OperatorPosition } from '../options.js'
import { printList } from './print-list.js'
import { ShellTokens } from './shell-tokens.js'
import { CONTINUATION_WIDTH, ShellWriter } from './shell-writer.js'

export interface RunBodyContext {
  readonly layout: Layout
  readonly operatorPosition: OperatorPosition
  /** The column in which the body begins: after `RUN `, or after the last flag and a blank. */
  readonly column: number
  /** Whether the flags stand on several lines; then the body goes below them. */
  readonly isHeadBroken: boolean
}

/**
 * - `no-shell-form`: there is no body, or it is a JSON array.
 * - `no-command`: the shell is given a comment alone.
 * - `several-lines`: the joined text holds a line end of its own.
 * - `unmovable-break`: the author has broken a line where we may not, next to a `<<`.
 */
type VerbatimReason = OpaqueReason | 'no-shell-form' | 'no-command' | 'several-lines' | 'unmovable-break'

/** The text after `RUN [flags] `; it may begin with a line break. Or why the body can't be laid out. */
export type PrintedRunBody = { readonly text: string } | { readonly verbatim: VerbatimReason }

/**
 * The shell text of a RUN under a POSIX shell, laid out. Goes in: the instruction, whose comments are taken from its trivia,
 * and where its body begins. Comes out: text with `\n` as line end, without what follows the last token. Never throws.
 */
export function printRunBody({ args, eol, flags }: Run, context: RunBodyContext): PrintedRunBody {
  if (args?.type !== 'ShellForm') return { verbatim: 'no-shell-form' }
  const script = parseShell(args)
  if (script.type === 'Opaque') return { verbatim: script.reason }
  if (script.body.statements.length === 0) return { verbatim: 'no-command' }
  if (script.source.text.includes('\n')) return { verbatim: 'several-lines' }
  const tokens = new ShellTokens(script, context.layout.escape)
  if (tokens.hasUnmovableBreak) return { verbatim: 'unmovable-break' }

  const writer = new ShellWriter(tokens, context.layout, context.operatorPosition, context.column)
  const startsBelow =
    (tokens.broken[0] === true && (flags.length > 0 || hasComment(tokens.between[0] ?? []))) ||
    (context.isHeadBroken && flags.length > 0 && !startsWithHeredoc(tokens))
  if (startsBelow) writer.breakBefore(0, 1)
  else tokens.between[0] = []
  const depth = startsBelow || !isSingleCommand(script) ? 1 : 0
  const endsInComments = hasComment(interludes(eol.leading))
  printList(writer, script.body, depth, endsInComments ? CONTINUATION_WIDTH : 0)
  // What is left is a shell comment: it hides whatever follows it, so it is the last leaf, and never begins a line.
  writer.placeAll(script.body.endLeaf, script.leaves.length)
  return { text: writer.text }
}

/** Next to a `<<` no line may be broken: `RUN --network=none <<EOF`. */
function startsWithHeredoc({ text }: ShellTokens): boolean {
  return text[0]?.includes('<<') === true
}

function hasComment(between: readonly string[]): boolean {
  return between.some((line) => line !== '')
}

/** Whether nothing but the arguments of one command, or the operators of one pipeline, will stand on lines below. */
function isSingleCommand({ body: { statements } }: ShellScript): boolean {
  const [statement, ...others] = statements
  if (statement === undefined || others.length > 0) return false
  const { command } = statement
  return command.type !== 'AndOr' || command.operators.every(({ text }) => text === '||')
}

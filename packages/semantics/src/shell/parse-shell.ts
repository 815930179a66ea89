import type { ShellForm } from '@dockwright/ast'
import { parse } from 'unbash'
import { buildList } from './build-list.js'
import { LeafCursor } from './leaf-cursor.js'
import { nestedError } from './nested-error.js'
import type { Opaque, OpaqueReason, ShellScript, ShellSource, ShellTree } from './shell-script.js'
import { shellSource } from './shell-source.js'
import { Unreadable } from './unreadable.js'

/** Longer texts are not parsed: no RUN of a human is. */
const MAXIMUM_LENGTH = 65_536
/** Each unterminated substitution or heredoc makes the parser read the rest of the text anew. */
const MAXIMUM_SUBSTITUTIONS = 500
const SUBSTITUTION = /[$<>]\(|`|<</g

/** Trees never change, and the formatter, its net and the codemods ask for the same ones. */
const parsed = new WeakMap<ShellForm, ShellScript | Opaque>()
/** The latest trees by their text: a document that is parsed anew after a change has most of its shell texts as before. */
const TREES = new Map<string, ShellTree>()
const MOST_CHARACTERS = 131_072
let characters = 0

/**
 * The shell text of a RUN (or of any shell form) as a tree, under Bash's grammar, of which the grammars of dash and ash are
 * all but a subset. Goes in: a shell form. Comes out: a `ShellScript`, whose offsets are those of the joined text
 * (`sourceOffset` leads back to the source), or an `Opaque` with the reason why the text must be taken as it is. Never throws.
 */
export function parseShell(form: ShellForm): ShellScript | Opaque {
  const known = parsed.get(form)
  if (known !== undefined) return known
  const shell = parseShellSource(shellSource(form))
  parsed.set(form, shell)
  return shell
}

/** The same for a plain text, which may have several lines (a script, a heredoc's body). Source offsets are those of the text. */
export function parseShellText(text: string): ShellScript | Opaque {
  return parseShellSource({ text, lines: [{ start: 0, source: 0, leading: [] }] })
}

function parseShellSource(source: ShellSource): ShellScript | Opaque {
  const { text } = source
  const known = TREES.get(text)
  if (known !== undefined) return { type: 'ShellScript', source, ...known }
  if (text.length > MAXIMUM_LENGTH) {
    return opaque(source, 'too-long', 0, `more than ${MAXIMUM_LENGTH} characters`)
  }
  if (substitutionCount(text) > MAXIMUM_SUBSTITUTIONS) {
    return opaque(source, 'too-complex', 0, `more than ${MAXIMUM_SUBSTITUTIONS} substitutions`)
  }
  try {
    const script = parse(text)
    const error = script.errors?.[0] ?? (text.includes('(') ? nestedError(script) : null)
    if (error !== null) return opaque(source, 'syntax-error', error.pos, error.message)
    const cursor = new LeafCursor(text)
    const body = buildList(cursor, script.commands)
    cursor.finish()
    const tree: ShellTree = { leaves: cursor.leaves, body }
    remember(text, tree)
    return { type: 'ShellScript', source, ...tree }
  } catch (error) {
    if (error instanceof Unreadable) return opaque(source, error.reason, error.at, error.message)
    if (error instanceof RangeError) return opaque(source, 'too-complex', 0, 'nested too deeply')
    return opaque(source, 'parser-failed', 0, String(error))
  }
}

function remember(text: string, tree: ShellTree): void {
  characters += text.length
  if (characters > MOST_CHARACTERS) {
    TREES.clear()
    characters = text.length
  }
  TREES.set(text, tree)
}

function substitutionCount(text: string): number {
  return text.length < MAXIMUM_SUBSTITUTIONS ? 0 : (text.match(SUBSTITUTION)?.length ?? 0)
}

function opaque(source: ShellSource, reason: OpaqueReason, at: number, message: string): Opaque {
  return { type: 'Opaque', source, reason, at, message }
}

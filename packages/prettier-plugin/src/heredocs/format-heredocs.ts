import type { Heredoc, Instruction, Item, ShellForm } from '@dockwright/ast'
import { type EffectiveShell, effectiveShells, sameShell } from '@dockwright/semantics'
import type { FormatTree } from '../format-tree.js'
import { parseTree } from '../dockerfile-parser.js'
import { ignoredItems } from '../ignored-items.js'
import type { DockerfileOptions } from '../options.js'
import { isScript } from './is-script.js'
import { withBodies } from './with-bodies.js'
import { payloadParser } from './payload-parser.js'

/** Formats a text as the named parser's language; rejects if there is none, or the text has an error. */
export type FormatText = (text: string, parser: string) => Promise<string>

/** A here-document and the name of the parser for what is in it. */
export interface Candidate {
  readonly heredoc: Heredoc
  readonly parser: string
}

/** The here-documents of a file that may be formatted as what they are. */
export function formattableHeredocs(tree: FormatTree, options: DockerfileOptions): readonly Candidate[] {
  if (!tree.source.includes('<<')) return []
  const { document, source } = tree
  const shells = effectiveShells(document)
  const ignored = ignoredItems(document.items, source)
  return document.items.flatMap((item) => (ignored.has(item) ? [] : candidates(item, shells, options)))
}

function candidates(
  item: Item,
  shells: ReadonlyMap<Instruction, EffectiveShell>,
  options: DockerfileOptions,
): readonly Candidate[] {
  if (item.type === 'Run') {
    if (options.dockerfileHeredocs === 'preserve' || shells.get(item) !== 'posix') return []
    return item.heredocs
      .filter((heredoc) => isScript(item, heredoc))
      .map((heredoc) => ({ heredoc, parser: 'sh' }))
  }
  if ((item.type !== 'Copy' && item.type !== 'Add') || !options.dockerfileHeredocData) return []
  return item.heredocs.flatMap((heredoc) => {
    const parser = payloadParser(item, heredoc)
    return parser === null ? [] : [{ heredoc, parser }]
  })
}

/**
 * The file with these here-documents formatted, or the tree itself if none of them changes. A script that would be another
 * program stays as it is, and so does what its parser rejects or would format otherwise the second time.
 */
export async function formatHeredocs(
  tree: FormatTree,
  found: readonly Candidate[],
  format: FormatText,
): Promise<FormatTree> {
  const bodies = await formatBodies(found, format)
  if (bodies.size === 0) return tree
  const edited = parseTree(withBodies(tree.source, bodies))
  return edited.items.length === tree.items.length ? edited : tree
}

/** The bodies that come out otherwise than they went in. */
async function formatBodies(
  found: readonly Candidate[],
  format: FormatText,
): Promise<ReadonlyMap<Heredoc, string>> {
  const bodies = new Map<Heredoc, string>()
  for (const { heredoc, parser } of found) {
    const { text } = heredoc.body
    const formatted = await format(text, parser).catch(() => null)
    if (formatted === null || formatted === text || !staysOpen(heredoc, formatted)) continue
    const again = await format(formatted, parser).catch(() => null)
    if (again !== formatted) continue
    if (parser === 'sh' && !sameShell(shellForm(text), shellForm(formatted)).same) continue
    bodies.set(heredoc, formatted)
  }
  return bodies
}

/** Whether a new body still ends where its terminator stands. */
function staysOpen({ name }: Heredoc, body: string): boolean {
  return body.endsWith('\n') && !body.split('\n').includes(name)
}

function shellForm(text: string): ShellForm {
  const span = { start: 0, end: text.length }
  return {
    type: 'ShellForm',
    ...span,
    parts: [{ type: 'ShellText', ...span, leading: [], text, value: text }],
  }
}

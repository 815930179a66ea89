import type { ShellForm } from '@dockwright/ast'
import { collapsedBlanks } from './collapsed-blanks.js'
import { heredocRuns } from './heredoc-runs.js'
import { parseShell } from './parse-shell.js'
import { shellChildren, type ShellChild } from './shell-children.js'
import type { ShellLeaf } from './shell-leaf.js'
import type { ShellNode } from './shell-node.js'
import type { ShellScript } from './shell-script.js'

/** `reason` says what differs; `at` is the joined offset in the first text. */
export type SameShell =
  { readonly same: true } | { readonly same: false; readonly reason: SameShellReason; readonly at: number }

/**
 * - `opaque`: the texts differ, and one of them is no shell that is understood.
 * - `tokens`: a word, an operator, a redirection or a comment is another, or is missing.
 * - `structure`: the same tokens make up another program.
 * - `heredoc-gap`: blanks came or went next to `<<`, which BuildKit reads as well.
 */
export type SameShellReason = 'opaque' | 'tokens' | 'structure' | 'heredoc-gap'

const SAME: SameShell = { same: true }

/**
 * Whether two shell forms are the same program under a POSIX shell, and spelt the same: equal trees, equal tokens, equal
 * comments; only blanks and the `;` that lists end with may differ. Never throws; texts that are not understood are the same
 * only if they are equal.
 */
export function sameShell(first: ShellForm, second: ShellForm): SameShell {
  const firstText = shellText(first)
  const secondText = shellText(second)
  if (firstText === secondText) return SAME
  const collapsed = collapsedBlanks(firstText)
  if (collapsed !== null && collapsed === collapsedBlanks(secondText)) return SAME
  const a = parseShell(first)
  const b = parseShell(second)
  if (a.type === 'Opaque') return { same: false, reason: 'opaque', at: a.at }
  if (b.type === 'Opaque') return { same: false, reason: 'opaque', at: 0 }
  return differingTokens(a, b) ?? differingNodes(a.body, b.body) ?? differingGaps(a.leaves, b.leaves) ?? SAME
}

/** Words are compared byte by byte, `;` not at all: the trees say where statements end. */
function differingTokens(a: ShellScript, b: ShellScript): SameShell | null {
  const theirs = b.leaves
  let place = 0
  for (const leaf of a.leaves) {
    if (isSemicolon(leaf)) continue
    while (isSemicolon(theirs[place])) place++
    const other = theirs[place++]
    if (other === undefined || !sameLeaf(leaf, other)) {
      return { same: false, reason: 'tokens', at: leaf.start }
    }
  }
  while (isSemicolon(theirs[place])) place++
  return place === theirs.length ? null : { same: false, reason: 'tokens', at: a.source.text.length }
}

function sameLeaf(a: ShellLeaf, b: ShellLeaf): boolean {
  if (a.type !== b.type || a.text !== b.text) return false
  // The left side of a redirection is a boundary of words: `2 >x` passes a 2 that `2>x` does not.
  return a.type !== 'Operator' || !a.text.includes('&>') || a.gapBefore === b.gapBefore
}

function differingNodes(a: ShellNode, b: ShellNode): SameShell | null {
  const different: SameShell = { same: false, reason: 'structure', at: a.start }
  if (a.type !== b.type) return different
  const ours = shellChildren(a).filter((child) => !isSemicolon(child))
  const theirs = shellChildren(b).filter((child) => !isSemicolon(child))
  if (ours.length !== theirs.length) return different
  for (const [place, child] of ours.entries()) {
    const other = theirs[place]
    if (other === undefined) return different
    if ('index' in child || 'index' in other) {
      if (child.type !== other.type) return different
      continue
    }
    const difference = differingNodes(child, other)
    if (difference !== null) return difference
  }
  return null
}

/** The same leaves must hang together around each `<<`. `;` counts here: `<<EOF;` is another delimiter. */
function differingGaps(a: readonly ShellLeaf[], b: readonly ShellLeaf[]): SameShell | null {
  const ours = heredocRuns(a)
  const theirs = heredocRuns(b)
  for (const [place, run] of ours.entries()) {
    const other = theirs[place]
    if (other === undefined || runText(a, run) !== runText(b, other)) {
      return { same: false, reason: 'heredoc-gap', at: a[run.first]?.start ?? 0 }
    }
  }
  return null
}

function runText(leaves: readonly ShellLeaf[], run: { first: number; end: number }): string {
  return leaves
    .slice(run.first, run.end)
    .map(({ text }) => text)
    .join('')
}

function isSemicolon(leaf: ShellChild | undefined): boolean {
  return leaf?.type === 'Operator' && leaf.text === ';'
}

function shellText({ parts }: ShellForm): string {
  return parts.map(({ value }) => value).join('')
}

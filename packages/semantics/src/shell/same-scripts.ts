import { heredocRuns } from './heredoc-runs.js'
import type { SameShell } from './same-shell-verdict.js'
import { shellChildren, type ShellChild } from './shell-children.js'
import type { ShellLeaf } from './shell-leaf.js'
import type { ShellNode } from './shell-node.js'
import type { ShellScript } from './shell-script.js'

/** Whether two parsed shell texts are the same program, spelt the same (`sameShell` for what is parsed already). */
export function sameScripts(a: ShellScript, b: ShellScript): SameShell {
  const difference =
    differingTokens(a, b) ?? differingNodes(a.body, b.body) ?? differingGaps(a.leaves, b.leaves)
  return difference ?? { same: true }
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

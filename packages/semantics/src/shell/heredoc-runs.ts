import type { ShellLeaf } from './shell-leaf.js'

/** Leaves with no gap between them, `[first, end)`, at least one of which holds `<<`. */
export interface HeredocRun {
  readonly first: number
  readonly end: number
}

/**
 * Where blanks may neither come nor go: BuildKit looks for heredocs among the words of the whole line, split at blanks
 * without regard to shell operators.
 *
 *     cat <<EOF|sed x     BuildKit's heredoc is `EOF|sed`
 *         ^-------^
 */
export function heredocRuns(leaves: readonly ShellLeaf[]): readonly HeredocRun[] {
  const runs: HeredocRun[] = []
  let first = 0
  while (first < leaves.length) {
    let end = first + 1
    while (leaves[end]?.gapBefore === false) end++
    if (leaves.slice(first, end).some(({ text }) => text.includes('<<'))) runs.push({ first, end })
    first = end
  }
  return runs
}

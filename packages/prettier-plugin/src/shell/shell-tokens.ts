import type { EscapeCharacter, Trivia } from '@dockwright/ast'
import {
  heredocRuns,
  type ShellChild,
  shellChildren,
  type ShellLeaf,
  type ShellScript,
} from '@dockwright/semantics'
import { GAP, interludes, isBroken } from '../layout/interludes.js'
import { textWidth } from '../layout/text-width.js'
import { isOperator, leafGlue } from './leaf-glue.js'
import { leafText } from './leaf-text.js'

/** The words that a lone `;` may share its line with: `; do`. */
const OPENERS: ReadonlySet<string> = new Set(['do', 'then', '{'])

/** Blanks to BuildKit that are none to a shell, and then nothing or a `#`. */
const UNSAFE_AT_START = /^[\s\u0085]+(?:#|$)/

/**
 * What the layout needs to know of a script's leaves, by their index. The comments and gaps in `between` move when an
 * operator moves to the other side of a line break; all else is fixed.
 */
export class ShellTokens {
  readonly text: string[] = []
  readonly glue: ('' | ' ')[] = []
  /** Comments and gaps on lines of their own before the leaf. */
  readonly between: (readonly string[])[] = []
  /** Whether the author has broken the line before the leaf. */
  readonly broken: boolean[] = []
  /** No line break may come before the leaf. */
  readonly glued: boolean[] = []
  /** A `;` that the author has put on a line of its own. */
  readonly lone: boolean[] = []
  /** The author has broken a line where we may not: next to a `<<`, in what BuildKit reads as one word (heredocRuns). */
  hasUnmovableBreak = false
  /** Sums over the leaves before an index: columns with glue, and breaks. */
  private readonly columns: number[] = [0]
  private readonly breaks: number[] = [0]
  /** Leaves that begin a line wherever they stand, though the author has not broken it there (addForcedBreaks). */
  private readonly forced = new Set<number>()

  constructor(
    readonly script: ShellScript,
    readonly escape: EscapeCharacter,
  ) {
    const { leaves } = script
    this.readLeaves(leaves)
    this.glueRuns(leaves)
    this.readSemicolons(leaves)
    addForcedBreaks(script.body, this.forced)
    for (const { index } of leaves) {
      const text = this.text[index] ?? ''
      this.columns.push((this.columns[index] ?? 0) + (this.glue[index] ?? '').length + textWidth(text))
      const inside = text.includes('\n') ? 1 : 0
      this.breaks.push((this.breaks[index] ?? 0) + (this.beginsLine(index) ? 1 : 0) + inside)
    }
  }

  /** The columns of the leaves `[first, end)` on one line, without what stands before the first. */
  width(first: number, end: number): number {
    if (first >= end) return 0
    return (this.columns[end] ?? 0) - (this.columns[first] ?? 0) - (this.glue[first] ?? '').length
  }

  /** Whether the leaves `[first, end)` can't be on one line: a break between two of them or inside one. */
  hasBreak(first: number, end: number): boolean {
    const before = this.beginsLine(first) ? 1 : 0
    return (this.breaks[end] ?? 0) - (this.breaks[first] ?? 0) - before > 0
  }

  private beginsLine(index: number): boolean {
    return this.broken[index] === true || this.forced.has(index)
  }

  /** Whether the author has broken the line on either side of an operator. */
  isBrokenAround(index: number): boolean {
    return this.broken[index] === true || this.broken[index + 1] === true
  }

  /** The first leaf in `[first, end)` that a line break cuts, and the columns of its first line with what stands before it. */
  cutLeaf(first: number, end: number): { readonly index: number; readonly firstLine: number } | null {
    for (let index = first; index < end; index++) {
      const text = this.text[index] ?? ''
      const newline = text.indexOf('\n')
      const glue = index === first ? 0 : (this.glue[index] ?? '').length
      if (newline !== -1) return { index, firstLine: glue + textWidth(text.slice(0, newline)) }
    }
    return null
  }

  /** Comments and gaps before one leaf now stand before another. */
  moveBetween(from: number, to: number): void {
    const moved = this.between[from] ?? []
    if (moved.length === 0) return
    const own = this.between[to] ?? []
    const joined = from < to ? [...moved, ...own] : [...own, ...moved]
    this.between[to] = joined.filter((line, index) => line !== GAP || joined[index - 1] !== GAP)
    this.between[from] = []
  }

  private readLeaves(leaves: readonly ShellLeaf[]): void {
    const { source } = this.script
    const { lines } = source
    let next = 0
    for (const leaf of leaves) {
      const leading: Trivia[] = []
      for (let line = lines[next]; line !== undefined && line.start <= leaf.start; line = lines[++next]) {
        leading.push(...line.leading)
      }
      const first = next
      while ((lines[next]?.start ?? Infinity) < leaf.end) next++
      this.text.push(
        first === next ? leaf.text : leafText(leaf, source, lines.slice(first, next), this.escape),
      )
      this.glue.push(leafGlue(leaves, leaf.index))
      this.between.push(interludes(leading))
      this.broken.push(isBroken(leading))
      // To BuildKit this would be a comment or an empty line, if it began one.
      const isUnsafe = UNSAFE_AT_START.test(leaf.text)
      this.glued.push(isUnsafe)
      if (isUnsafe && isBroken(leading)) this.hasUnmovableBreak = true
      this.lone.push(false)
    }
  }

  private glueRuns(leaves: readonly ShellLeaf[]): void {
    if (!this.script.source.text.includes('<<')) return
    for (const { first, end } of heredocRuns(leaves)) {
      if (first > 0) this.glue[first] = ' '
      if (end < leaves.length) this.glue[end] = ' '
      for (let index = first + 1; index < end; index++) {
        this.glue[index] = ''
        this.glued[index] = true
        if (this.broken[index] === true) this.hasUnmovableBreak = true
      }
    }
  }

  /** `;` trails; what stands before it then stands after it, unless the author has put it on a line of its own. */
  private readSemicolons(leaves: readonly ShellLeaf[]): void {
    for (const leaf of leaves) {
      const { index } = leaf
      if (this.broken[index] !== true || !isOperator(leaf, ';')) continue
      const next = leaves[index + 1]
      const isLast = next === undefined || next.type === 'ShellComment'
      this.lone[index] =
        isLast || this.broken[next.index] === true || (next.type === 'Reserved' && OPENERS.has(next.text))
      if (!isLast && !this.lone[index]) this.moveBetween(index, index + 1)
    }
  }
}

/** Lists inside compound commands go on several lines if they have several statements, as in shfmt (nestedStmts). */
function addForcedBreaks(node: ShellChild, forced: Set<number>, isNested = false): void {
  if ('index' in node) return
  if (node.type === 'SimpleCommand' || node.type === 'TestCommand') return
  if (node.type === 'List' && isNested) {
    for (const statement of node.statements.slice(1)) forced.add(statement.firstLeaf)
  }
  for (const child of shellChildren(node)) addForcedBreaks(child, forced, true)
}

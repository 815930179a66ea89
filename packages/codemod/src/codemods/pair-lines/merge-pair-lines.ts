import type { Item } from '@dockwright/ast'
import type { CodemodContext } from '../../context/codemod-context.js'
import { isPragma } from '../../context/pragma.js'
import type { Edit } from '../../editor/edit.js'
import type { Editor } from '../../editor/editor.js'
import { lineEndingAt } from '../../editor/line-ending.js'
import { findsMore } from '../finds-more.js'
import {
  addNames,
  LEGACY_FORM,
  namedPairs,
  type NamedPair,
  PAIR_LINE_REASONS,
  type PairLine,
  type PairLineRefusal,
} from './pair-line.js'
import { isReadAs, pairTexts } from './same-pairs.js'

/** Whether lines are merged across blank lines. */
export const MERGE_OPTIONS = {
  type: 'object',
  additionalProperties: false,
  properties: {
    acrossBlankLines: {
      type: 'boolean',
      default: false,
      description: 'also merge instructions that blank lines part from each other',
    },
  },
} as const

export const MERGE_REASONS = {
  ...PAIR_LINE_REASONS,
  ...LEGACY_FORM,
  'blank-between': 'a blank line stands between the instructions',
  'comment-between': 'a comment stands between the instructions',
} as const

type Context = CodemodContext<{ readonly acrossBlankLines: boolean }>
type Reason = keyof typeof MERGE_REASONS | PairLineRefusal

/** What stands above an instruction, up to the instruction before. */
type Gap = 'none' | 'blank' | 'comment' | 'pragma'

interface Group {
  readonly lines: PairLine[]
  /** Null when its one line can be merged with none, for a reason. */
  readonly names: Set<string> | PairLineRefusal
}

/** Merges neighbouring ENV or LABEL instructions. */
export function mergePairLines(context: Context, type: PairLine['type']): void {
  const merges = groups(context, type).flatMap((lines) => {
    const edit = mergingEdit(context, lines)
    if (edit !== null) return [{ lines, edit }]
    refuseAll(context, lines, 'unproven')
    return []
  })
  if (merges.length === 0) return
  const merge = (editor: Editor): void => {
    for (const { edit } of merges) editor.replaceRange(edit, edit.text, edit.label)
  }
  if (!findsMore(context, merge)) merge(context.editor)
  else for (const { lines } of merges) refuseAll(context, lines, 'finding')
}

/** The lists of instructions that are to become one; every neighbour that is not to is refused. */
function groups(context: Context, type: PairLine['type']): readonly (readonly PairLine[])[] {
  const found: (readonly PairLine[])[] = []
  let group: Group | null = null
  let gap: Gap = 'none'
  for (const item of context.document.items) {
    if (item.type === 'Blank' || item.type === 'Comment') {
      gap = widerGap(gap, item)
      continue
    }
    if (item.type !== type || item.pairs.length === 0 || context.isIgnored(item)) group = null
    else {
      const pairs = namedPairs(item, context.escape)
      const reason = group === null ? null : refusal(context, group, pairs, gap)
      if (reason !== null) context.refuse(item, reason)
      if (group === null || reason !== null) group = startGroup(item, pairs, gap)
      else {
        if (group.lines.length === 1) found.push(group.lines)
        group.lines.push(item)
      }
    }
    gap = 'none'
  }
  return found
}

function startGroup(line: PairLine, pairs: readonly NamedPair[] | PairLineRefusal, gap: Gap): Group {
  if (gap === 'pragma') return { lines: [line], names: 'pragma' }
  return { lines: [line], names: typeof pairs === 'string' ? pairs : new Set(pairs.map(({ name }) => name)) }
}

function refusal(
  { options }: Context,
  { names }: Group,
  pairs: readonly NamedPair[] | PairLineRefusal,
  gap: Gap,
): Reason | null {
  if (typeof names === 'string') return names
  if (typeof pairs === 'string') return pairs
  if (gap === 'pragma') return 'pragma'
  if (gap === 'comment') return 'comment-between'
  if (gap === 'blank' && !options.acrossBlankLines) return 'blank-between'
  return addNames(names, pairs)
}

function widerGap(gap: Gap, item: Item): Gap {
  if (item.type === 'Comment') return gap === 'pragma' || isPragma(item.hash.text) ? 'pragma' : 'comment'
  return gap === 'none' ? 'blank' : gap
}

/** What stands between the pairs of two instructions becomes a continuation; one after the keyword stays, with its comments. */
function mergingEdit({ document, text, escape }: Context, lines: readonly PairLine[]): Edit | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return null
  const indent = /\n([ \t]+)[^\s#]/.exec(text.slice(first.start, first.end))?.[1] ?? '    '
  const newLine = ` ${escape}${lineEndingAt(document, first)}${indent}`
  let merged = text.slice(first.start, endOfPairs(first))
  for (const line of lines.slice(1)) {
    // A comment in a cut keyword would be lost.
    if (text.slice(line.start, line.keyword.end).includes('\n')) return null
    const head = text.slice(line.keyword.end, startOfPairs(line))
    merged += (head.includes('\n') ? head : newLine) + text.slice(startOfPairs(line), endOfPairs(line))
  }
  merged += text.slice(endOfPairs(last), last.end)
  return isReadAs(merged, first.type, [lines.flatMap(pairTexts)], escape)
    ? { start: first.start, end: last.end, text: merged, label: `merge ${lines.length} instructions` }
    : null
}

function refuseAll(context: Context, lines: readonly PairLine[], reason: Reason): void {
  for (const line of lines.slice(1)) context.refuse(line, reason)
}

function startOfPairs({ pairs, eol }: PairLine): number {
  return pairs[0]?.start ?? eol.start
}

function endOfPairs({ pairs, eol }: PairLine): number {
  return pairs.at(-1)?.end ?? eol.start
}

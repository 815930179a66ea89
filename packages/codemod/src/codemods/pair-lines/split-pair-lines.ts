import type { Pair } from '@dockwright/ast'
import type { CodemodContext } from '../../context/codemod-context.js'
import { isPragma } from '../../context/pragma.js'
import { applyEdits } from '../../editor/apply-edits.js'
import type { Edit } from '../../editor/edit.js'
import type { Editor } from '../../editor/editor.js'
import { lineEndingAt } from '../../editor/line-ending.js'
import { commonCase } from '../common-case.js'
import { findsMore } from '../finds-more.js'
import { addNames, namedPairs, type PairLine, type PairLineRefusal } from './pair-line.js'
import { isReadAs, pairTexts } from './same-pairs.js'

/** Gives each pair of an ENV or LABEL an instruction of its own. */
export function splitPairLines(context: CodemodContext, type: PairLine['type']): void {
  const splits: { readonly line: PairLine; readonly edits: readonly Edit[] }[] = []
  let isSteered = false
  for (const item of context.document.items) {
    if (item.type === 'Blank') continue
    if (item.type === 'Comment') {
      isSteered ||= isPragma(item.hash.text)
      continue
    }
    if (item.type === type && item.pairs.length > 1 && !context.isIgnored(item)) {
      const edits = splittingEdits(context, item)
      const reason = refusal(context, item, isSteered) ?? (isProven(context, item, edits) ? null : 'unproven')
      if (reason === null) splits.push({ line: item, edits })
      else context.refuse(item, reason)
    }
    isSteered = false
  }
  if (splits.length === 0) return
  const split = (editor: Editor): void => {
    for (const { edits } of splits) for (const edit of edits) editor.replaceRange(edit, edit.text, edit.label)
  }
  if (!findsMore(context, split)) split(context.editor)
  else for (const { line } of splits) context.refuse(line, 'finding')
}

function refusal({ escape }: CodemodContext, line: PairLine, isSteered: boolean): PairLineRefusal | null {
  const pairs = namedPairs(line, escape)
  if (typeof pairs === 'string') return pairs
  if (isSteered || line.pairs.slice(1).some((pair) => commentsBefore(pair).some(isPragma))) return 'pragma'
  const names = new Set<string>()
  for (const pair of pairs) {
    const reason = addNames(names, [pair])
    if (reason !== null) return reason
  }
  return null
}

/** What stands between two pairs becomes a line end, comments included, and a new keyword. */
function splittingEdits({ document }: CodemodContext, line: PairLine): readonly Edit[] {
  const keyword = commonCase(document, line.type)
  const eol = lineEndingAt(document, line)
  return line.pairs.slice(1).map((pair, index) => ({
    start: line.pairs[index]?.end ?? pair.start,
    end: pair.start,
    text: `${eol}${commentsBefore(pair)
      .map((comment) => comment + eol)
      .join('')}${keyword} `,
    label: `split ${keyword}`,
  }))
}

/** The comment lines right before a pair, from `#` on. */
function commentsBefore({ key }: Pair): readonly string[] {
  return key.leading.filter(({ type }) => type === 'CommentLine').map(({ text }) => text.trim())
}

function isProven({ text, escape }: CodemodContext, line: PairLine, edits: readonly Edit[]): boolean {
  const split = applyEdits(text.slice(0, line.end), edits).slice(line.start)
  const expected = pairTexts(line).map((pair) => [pair])
  return isReadAs(split, line.type, expected, escape)
}

import type { Document, Flag, Keyword, ShellText } from '@dockwright/ast'
import { sourceOffset } from '@dockwright/semantics'
import { lineEndingAt } from '../../editor/line-ending.js'
import { chainStyle } from './chain-style.js'
import { type Enclosure, enclosures } from './enclosure.js'
import type { Operand, RowRun } from './operand.js'

/** What the merged RUNs are, and the comments that were shell comments before. */
export interface MergedText {
  readonly text: string
  readonly lifted: readonly string[]
}

/**
 * One RUN of several, from the start of the first's first line to the end of the last's last line. Each operand keeps its
 * bytes; comments become lines inside the continuation. The `&&` stands where the operands have theirs.
 *
 *     RUN a && \
 *     # why
 *         ( cd b; c ) && \
 *         d
 */
export function mergedText(
  document: Document,
  source: string,
  row: readonly RowRun[],
  operands: readonly Operand[],
): MergedText {
  const first = operands[0] as Operand
  const last = operands.at(-1) as Operand
  const eol = lineEndingAt(document, first.run)
  const around = enclosures(operands)
  const { leads, indent } = chainStyle(operands, source)
  const lifted: string[] = []
  let text = source.slice(first.run.start, first.form.start)
  for (const [index, operand] of operands.entries()) {
    const isLast = operand === last
    if (index > 0) {
      for (const comment of row[index]?.comments ?? []) text += source.slice(comment.start, comment.end)
      text += headComments(operand)
      if (isLast && operand.comment !== null) text += indent + operand.comment + eol
      text += leads ? `${indent}&& ` : indent
    }
    text += enclosed(operand, around[index] as Enclosure, source)
    if (!isLast) text += `${leads ? '' : ' &&'} ${document.escape}${eol}`
    if (!isLast && operand.comment !== null) text += indent + operand.comment + eol
    if (operand.comment !== null) lifted.push(operand.comment)
  }
  return { text: text + source.slice(last.form.end, last.run.end), lifted }
}

function enclosed({ form, script, codeEnd }: Operand, enclosure: Enclosure, source: string): string {
  const code = source.slice(form.start, sourceOffset(script.source, codeEnd - 1) + 1)
  switch (enclosure) {
    case 'none':
      return code
    case 'braces':
      return `{ ${code}; }`
    case 'subshell':
      return `( ${code} )`
  }
}

/** The comment lines between RUN and its command. */
export function headComments({ run, form }: Operand): string {
  const head: readonly (Keyword | Flag | ShellText)[] = [run.keyword, ...run.flags, ...form.parts.slice(0, 1)]
  return head
    .flatMap(({ leading }) => leading)
    .filter(({ type }) => type === 'CommentLine')
    .map(({ text }) => text)
    .join('')
}

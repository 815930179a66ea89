import { sourceSpan } from '@dockwright/semantics'
import { isPragma } from '../../context/pragma.js'
import type { Operand } from '../merge-run/operand.js'

/** One operand of a chain: where it lies in the document, and the comment lines before it. */
export interface Link {
  readonly start: number
  readonly end: number
  /** Texts from `#` on. */
  readonly comments: readonly string[]
  readonly hasPragma: boolean
}

/** The operands of a RUN that is nothing but one chain of `&&`; null when it is anything else. */
export function chainOf(text: string, { script }: Operand): readonly Link[] | null {
  const { statements } = script.body
  const command = statements[0]?.command
  if (statements.length !== 1 || command?.type !== 'AndOr') return null
  if (command.operators.some((operator) => operator.text !== '&&')) return null
  const spans = command.operands.map((operand) => sourceSpan(script.source, operand))
  return spans.map(({ start, end }, index) => {
    const previous = spans[index - 1]
    const lines = previous === undefined ? [] : text.slice(previous.end, start).split('\n').slice(1)
    const comments = lines.map((line) => line.trim()).filter((line) => line.startsWith('#'))
    return { start, end, comments, hasPragma: comments.some((comment) => isPragma(comment)) }
  })
}

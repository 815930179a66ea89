import type { Operand } from './operand.js'

/** How the lines of a chain are written: with `&&` at their start or at their end, and how far they are indented. */
export interface ChainStyle {
  readonly leads: boolean
  readonly indent: string
}

const DEFAULT_INDENT = '    '
const LEADING_LINE = /\n([ \t]*)&&/g
const TRAILING_LINE = /&&[ \t]*[\\`][ \t]*\r?\n/g
/** A line that goes on with code, and not with a comment. */
const CODE_LINE = /\n([ \t]+)(?=[^\s#])/

/** The style that most lines of the operands have; that of one without any is `&& \` at the end of a line. */
export function chainStyle(operands: readonly Operand[], source: string): ChainStyle {
  const texts = operands.map(({ form }) => source.slice(form.start, form.end))
  const leading = texts.flatMap((text) => [...text.matchAll(LEADING_LINE)])
  const trailing = texts.flatMap((text) => [...text.matchAll(TRAILING_LINE)])
  if (leading.length > trailing.length) return { leads: true, indent: leading[0]?.[1] || DEFAULT_INDENT }
  const indents = texts.flatMap((text) => CODE_LINE.exec(text)?.[1] ?? [])
  return { leads: false, indent: trailing.length > 0 ? (indents[0] ?? DEFAULT_INDENT) : DEFAULT_INDENT }
}

import type { Arg, Env, Label, Pair, Trivia } from '@dockwright/ast'
import { interludes, isBroken } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import type { PrintContext } from '../print-context.js'
import { isNeverFirst } from './is-never-first.js'
import { isSplitTemplate } from './is-split-template.js'
import { printHead } from './print-head.js'

/** ENV, LABEL, ARG: several pairs stay on one line if the author had them so and they fit, else one pair a line. */
export function printPairs(instruction: Env | Label | Arg, context: PrintContext): LineWriter | string {
  const { pairs } = instruction
  const legacy = pairs[0]
  if (instruction.type !== 'Arg' && pairs.length === 1 && legacy?.eq === null)
    return printLegacy(instruction, legacy, context)
  const texts = pairs.map((pair) => context.source.slice(pair.start, pair.end))
  if (isSplitTemplate(texts)) return 'template'
  const writer = printHead(instruction, context.layout, pairs.length > 0)
  const oneLine =
    pairs.length === 1 ||
    (texts.every((text) => !text.includes('\n')) &&
      pairs.every((pair, index) => index === 0 || !isBroken(leadingOf(pair))) &&
      writer.fits(texts.join(' '), false))
  let commentLike = false
  for (const [index, pair] of pairs.entries()) {
    const between = interludes(leadingOf(pair))
    const text = texts[index] ?? ''
    commentLike ||= isNeverFirst(text)
    if (between.length > 0 || (index > 0 && !commentLike && !oneLine)) writer.breakLine(between, 1)
    else writer.append(' ')
    writer.append(text)
  }
  return writer
}

/**
 * `ENV K rest of line`: the value is kept with its line breaks, and the break before it where it has others, so that its
 * lines stay aligned.
 */
function printLegacy(
  instruction: Env | Label,
  { key, value }: Pair,
  context: PrintContext,
): LineWriter | string {
  if (isSplitTemplate([key.value])) return 'template'
  const writer = printHead(instruction, context.layout, true)
  writer.separate(interludes(key.leading), 1)
  writer.append(key.text)
  if (value === null) return writer
  const between = interludes(value.leading)
  if (value.text.includes('\n') && isBroken(value.leading)) {
    writer.append(' ')
    writer.breakTo(between, lineIndent(value.leading))
  } else writer.separate(between, 1)
  writer.append(value.text)
  return writer
}

/** The trivia before a pair; a pair without a key begins with its `=`. */
function leadingOf({ key, eq }: Pair): readonly Trivia[] {
  return key.text === '' && eq !== null ? eq.leading : key.leading
}

function lineIndent(leading: readonly Trivia[]): string {
  const last = leading.at(-1)
  return last?.type === 'Space' ? last.text : ''
}

import type { JsonForm, LeafBase } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'

/**
 * A JSON array after a blank: on one line if it fits, else one element a line. `depth` is that of the line before it; the
 * array begins on the line below if `isBelow` says so, or a comment stands between.
 *
 *     CMD ["a", "b"]      CMD [ \
 *                             "a", \
 *                             "b" \
 *                         ]
 */
export function printJson(writer: LineWriter, form: JsonForm, depth: number, isBelow = false): void {
  const between = interludes(form.open.leading)
  const begins = isBelow || between.length > 0 ? 1 : depth
  if (isBelow) writer.breakLine(between, 1)
  else writer.separate(between, 1)
  const flat = flatJson(form)
  if (flat !== null && writer.fits(flat.slice(1), false)) {
    writer.append(flat)
    return
  }
  const inner = begins + 1
  writer.append('[')
  for (const { string, comma } of form.elements) {
    writer.breakLine(interludes(string.leading), inner)
    writer.append(string.text)
    if (comma === null) continue
    const beforeComma = interludes(comma.leading)
    if (beforeComma.length > 0) writer.breakLine(beforeComma, inner)
    writer.append(',')
  }
  writer.breakLine(interludes(form.close.leading), begins, inner)
  writer.append(']')
}

/** The array on one line; null if something in it needs a line of its own. */
export function flatJson({ elements, close }: JsonForm): string | null {
  if (!isFlat(close)) return null
  const texts: string[] = []
  for (const { string, comma } of elements) {
    if (!isFlat(string) || string.text.includes('\n') || (comma !== null && !isFlat(comma))) return null
    texts.push(string.text)
  }
  return `[${texts.join(', ')}]`
}

function isFlat(leaf: LeafBase<string>): boolean {
  return interludes(leaf.leading).length === 0
}

import type { ArgumentUnit } from './argument-units.js'
import { CONTINUATION_WIDTH, type ShellWriter } from './shell-writer.js'

const OPTION = /^-(?:[A-Za-z]|-[\w-]+)$/

/**
 * Arguments after something on the line: the author's breaks are kept, and a line that is too long is filled. An option
 * stays with the word after it, which may be its value. `follow` is for what comes after the last.
 */
export function placeUnits(
  writer: ShellWriter,
  units: readonly ArgumentUnit[],
  depth: number,
  follow: number,
): void {
  const { broken } = writer.tokens
  let place = 0
  while (place < units.length) {
    const unit = units[place]
    if (unit === undefined) return
    const value = units[place + 1]
    const isPair = value !== undefined && isOptionWithValue(writer, unit, value, depth)
    const { end } = isPair ? value : unit
    place += isPair ? 2 : 1
    placeUnit(
      writer,
      { ...unit, end },
      broken[unit.first] === true,
      depth,
      place === units.length ? follow : CONTINUATION_WIDTH,
    )
  }
}

/** One argument, on a new line if it must be there or does not fit into this one. */
export function placeUnit(
  writer: ShellWriter,
  { first, end }: ArgumentUnit,
  isBroken: boolean,
  depth: number,
  follow: number,
): void {
  const { tokens } = writer
  const cut = tokens.cutLeaf(first, end)
  // Of an argument with line breaks inside, the first line counts.
  const fits = cut === null ? writer.fits(first, end, follow) : writer.fits(first, cut.index, cut.firstLine)
  if (isBroken || (!fits && !isHopeless(writer, first, end, depth))) writer.breakBefore(first, depth)
  writer.placeAll(first, end)
}

/** The first argument of a command stays beside its name if it is too long for a line of its own too. */
function isHopeless(writer: ShellWriter, first: number, end: number, depth: number): boolean {
  return first === writer.commandStart + 1 && !fitsAlone(writer, first, end, depth)
}

/** Not where the value would fit into a line of its own and the two of them do not. */
function isOptionWithValue(
  writer: ShellWriter,
  option: ArgumentUnit,
  value: ArgumentUnit,
  depth: number,
): boolean {
  if (option.kind !== 'word' || value.kind !== 'word') return false
  if (!OPTION.test(option.text) || value.text.startsWith('-')) return false
  if (writer.tokens.hasBreak(option.first, value.end)) return false
  return (
    fitsAlone(writer, option.first, value.end, depth) || !fitsAlone(writer, value.first, value.end, depth)
  )
}

function fitsAlone({ tokens, layout }: ShellWriter, first: number, end: number, depth: number): boolean {
  return depth * layout.indentWidth + tokens.width(first, end) + CONTINUATION_WIDTH <= layout.printWidth
}

import type { ArgumentUnit } from './argument-units.js'
import { CONTINUATION_WIDTH, type ShellWriter } from './shell-writer.js'

/**
 * Arguments after something on the line: the author's breaks are kept, and a line that is too long is filled.
 * `follow` is for what comes after the last.
 */
export function placeUnits(
  writer: ShellWriter,
  units: readonly ArgumentUnit[],
  depth: number,
  follow: number,
): void {
  for (const [place, unit] of units.entries()) {
    const isLast = place === units.length - 1
    placeUnit(
      writer,
      unit,
      writer.tokens.broken[unit.first] === true,
      depth,
      isLast ? follow : CONTINUATION_WIDTH,
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
  // Of an argument with line breaks inside, the first line counts.
  const firstLine = tokens.firstBreak(first, end) === end ? null : (tokens.text[first] ?? '').indexOf('\n')
  const fits =
    firstLine === null
      ? writer.fits(first, end, follow)
      : writer.columnAt(first) + firstLine <= writer.layout.printWidth
  if (isBroken || !fits) writer.breakBefore(first, depth)
  writer.placeAll(first, end)
}

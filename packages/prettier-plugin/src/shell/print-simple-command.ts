import type { SimpleCommand } from '@dockwright/semantics'
import { type ArgumentUnit, argumentUnits } from './argument-units.js'
import { packageList } from './package-list.js'
import { placeUnit, placeUnits } from './place-units.js'
import { CONTINUATION_WIDTH, type ShellWriter } from './shell-writer.js'

/** A command of several lines: its arguments one level deeper, grouped as the author had them; packages one a line. */
export function printSimpleCommand(writer: ShellWriter, node: SimpleCommand, depth: number, follow: number): void {
  const [first, ...rest] = argumentUnits(node.elements)
  if (first === undefined) return
  writer.placeAll(first.first, first.end)
  const packages = packageList(node.elements)
  if (packages === null) {
    placeUnits(writer, rest, depth + 1, follow)
    return
  }
  const units = [first, ...rest]
  printPackages(writer, units, packages, depth + 1, follow)
}

function printPackages(
  writer: ShellWriter,
  units: readonly ArgumentUnit[],
  { start, values }: { readonly start: number; readonly values: ReadonlySet<number> },
  depth: number,
  follow: number,
): void {
  const { broken } = writer.tokens
  for (const [place, unit] of units.entries()) {
    if (place === 0) continue
    const isItem = place >= start && !values.has(place)
    const isBroken = unit.isRedirection ? broken[unit.first] === true : isItem
    placeUnit(writer, unit, isBroken, depth, place === units.length - 1 ? follow : CONTINUATION_WIDTH)
  }
}

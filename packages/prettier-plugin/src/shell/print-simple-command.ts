import type { SimpleCommand } from '@dockwright/semantics'
import { type ArgumentUnit, argumentUnits } from './argument-units.js'
import { packageList, type PackageList } from './package-list.js'
import { placeUnit, placeUnits } from './place-units.js'
import { CONTINUATION_WIDTH, type ShellWriter } from './shell-writer.js'

/** A command of several lines: its arguments one level deeper, grouped as the author had them; packages one a line. */
export function printSimpleCommand(
  writer: ShellWriter,
  node: SimpleCommand,
  depth: number,
  follow: number,
): void {
  const units = argumentUnits(node.elements)
  const packages = packageList(units)
  const [first, ...rest] = units
  if (first === undefined) return
  writer.placeAll(first.first, first.end)
  if (packages === null) placeUnits(writer, rest, depth + 1, follow)
  else printPackages(writer, rest, packages, depth + 1, follow)
}

/** The head of an install command in one line, then each package and each option on its own. `units` lack the first. */
function printPackages(
  writer: ShellWriter,
  units: readonly ArgumentUnit[],
  { start, values }: PackageList,
  depth: number,
  follow: number,
): void {
  for (const [place, unit] of units.entries()) {
    const index = place + 1
    if (values.has(index)) continue
    const value = values.has(index + 1) ? units[place + 1] : undefined
    const isLast = (value === undefined ? index : index + 1) === units.length
    const isBroken = unit.kind === 'redirection' ? writer.tokens.broken[unit.first] === true : index >= start
    const item = { ...unit, end: value?.end ?? unit.end }
    placeUnit(writer, item, isBroken, depth, isLast ? follow : CONTINUATION_WIDTH)
  }
}

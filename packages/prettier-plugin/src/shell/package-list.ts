import { type PackageManager, packageManager } from '@dockwright/semantics'
import type { ArgumentUnit } from './argument-units.js'

/** Where an install command's packages are among its arguments. */
export interface PackageList {
  /** The index of the first package. */
  readonly start: number
  /** The indexes of the words after it that are an option's value. */
  readonly values: ReadonlySet<number>
}

const PYTHON = /^(?:.*\/)?python[\d.]*$/

/**
 * The packages of an install command, or null if the command is none or names no package.
 *
 *     DEBIAN_FRONTEND=x sudo apt-get -q install -t sid curl git
 *                                                      ^ start
 */
export function packageList(units: readonly ArgumentUnit[]): PackageList | null {
  const name = managerAt(units)
  if (name === null) return null
  const { manager, at } = name
  let start: number | null = null
  let isInstall = false
  const values = new Set<number>()
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || unit.kind === 'redirection') continue
    const isSubcommand = !isInstall && manager.install.test(unit.text)
    if (isSubcommand) isInstall = true
    else if (unit.text.startsWith('-') && unit.text !== '-') {
      if (manager.valueOptions.has(unit.text)) values.add(++index)
    } else if (!isInstall) return null
    else start ??= index
  }
  return start === null ? null : { start, values }
}

/** The package manager and the index of its name, assignments and `sudo` before it skipped. */
function managerAt(units: readonly ArgumentUnit[]): { manager: PackageManager; at: number } | null {
  let at = 0
  while (units[at] !== undefined && (units[at]?.kind !== 'word' || units[at]?.text === 'sudo')) at++
  if (PYTHON.test(units[at]?.text ?? '') && units[at + 1]?.text === '-m') at += 2
  const manager = packageManager(units[at]?.text ?? '')
  // The style table lists the managers; yarn's packages stay as the author grouped them.
  return manager === null || manager.name === 'yarn' ? null : { manager, at }
}

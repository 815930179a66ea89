import { existsSync } from 'node:fs'
import { readGlob } from '../files/read-glob.js'
import { UsageError } from '../usage-error.js'
import type { KnownCodemods } from './load-codemods.js'

export interface CodemodArguments {
  /** Presets spelt out. */
  readonly codemods: readonly string[]
  readonly paths: readonly string[]
}

/**
 * Divides `CODEMODS [PATHS…]`. Where the user gave codemods of their own, the list may be left out: then those run.
 * @throws UsageError if the list is missing, names what is unknown, or goes on among the paths.
 */
export function readCodemodArguments(positionals: readonly string[], known: KnownCodemods): CodemodArguments {
  const [list, ...paths] = positionals
  const own = known.ownNames
  if (list === undefined || (own.length > 0 && isPath(list, known))) {
    if (own.length > 0) return { codemods: own, paths: positionals }
    throw new UsageError(
      'which codemods?',
      'name them before the paths, as in: dockwright apply add-to-copy,merge-run .',
    )
  }
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) throw new UsageError(`"${list}" names no codemod`)
  const codemods = known.expand(names)
  // `apply add-to-copy merge-run .` and `--unsafe merge-run` would do a part of what was meant.
  const stray = paths.find((path) => known.has(path) && !existsSync(path))
  if (stray !== undefined)
    throw new UsageError(
      `"${stray}" is a codemod and no path`,
      `write codemods with commas between, as in ${[...names, stray].join(',')}, and after --unsafe=`,
    )
  return { codemods, paths }
}

function isPath(text: string, known: KnownCodemods): boolean {
  if (text.split(',').some((name) => known.has(name.trim()))) return false
  return text === '-' || existsSync(text) || readGlob(text) !== null
}

import type { Arg, EscapeCharacter, Pair } from '@dockwright/ast'
import { expand } from '../expand.js'
import { PLATFORM_ARGUMENTS } from './build-arguments.js'

/** A value that is longer counts as unknown. */
const LONGEST_VALUE = 65_536

/** One name of an ARG before the first FROM. */
export interface GlobalArgument {
  readonly name: string
  /** The default, expanded; null when there is none, or when it depends on where the build runs. */
  readonly value: string | null
  readonly arg: Arg
  readonly pair: Pair
}

/** The arguments that FROM may use, by name, and those of them whose values are not known. */
export interface GlobalArguments {
  readonly all: ReadonlyMap<string, GlobalArgument>
  readonly known: ReadonlyMap<string, string>
  readonly unknown: ReadonlySet<string>
}

/**
 * Reads the ARGs before the first FROM as a build without `--build-arg` does: each default may use what comes before it,
 * the last one of a name counts, and one without a default changes nothing. Mirrors BuildKit's buildMetaArgs.
 */
export function globalArguments(args: readonly Arg[], escape: EscapeCharacter): GlobalArguments {
  const all = new Map<string, GlobalArgument>()
  const known = new Map<string, string>()
  const unknown = new Set(PLATFORM_ARGUMENTS)
  for (const arg of args) {
    for (const pair of arg.pairs) {
      const name = pair.key.value
      if (pair.value === null) {
        all.set(name, { name, value: known.get(name) ?? null, arg, pair })
        continue
      }
      const value = expandKnown(pair.value.value, { known, unknown, escape })
      all.set(name, { name, value, arg, pair })
      if (value === null) {
        known.delete(name)
        unknown.add(name)
      } else {
        known.set(name, value)
        unknown.delete(name)
      }
    }
  }
  return { all, known, unknown }
}

export interface KnownVariables {
  readonly known: ReadonlyMap<string, string>
  /** Names that may have a value that is not known; `all` when any name may. */
  readonly unknown: ReadonlySet<string> | 'all'
  readonly escape: EscapeCharacter
}

/** A word, expanded; null when BuildKit fails on it, or when it uses a variable whose value is not known. */
export function expandKnown(word: string, { known, unknown, escape }: KnownVariables): string | null {
  const { value, unmatched } = expand(word, known, { escape })
  const isKnown = unknown === 'all' ? unmatched.length === 0 : !unmatched.some((name) => unknown.has(name))
  // ARG A=$A$A, thirty times: such a value is no image, and it would be expanded again and again.
  return isKnown && (value?.length ?? 0) <= LONGEST_VALUE ? value : null
}

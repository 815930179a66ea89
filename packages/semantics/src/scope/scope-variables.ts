import type { EscapeCharacter } from '@dockwright/ast'
import { expand } from '../expand.js'
import { namesInWord } from './names-in-word.js'
import type { ScopeVariable } from './scope.js'
import { type HistoryPoint, variableAt, variableNames } from './variable-history.js'

/** What else there is to know about the variables of a stage. */
export interface VariableWorld {
  /** What Docker sets by itself. */
  readonly defaults: ReadonlyMap<string, string>
  /** Names that have a value that is not known, unless they are set here; `all` when the base image may set any. */
  readonly unknown: ReadonlySet<string> | 'all'
  readonly escape: EscapeCharacter
}

/** A value that is longer counts as unknown: ENV A=$A$A, thirty times, would be expanded again and again. */
const LONGEST_VALUE = 65_536

/** The variables that are in force at one place. */
export class ScopeVariables {
  constructor(
    private readonly point: HistoryPoint,
    private readonly world: VariableWorld,
  ) {}

  /** The variable that ENV or ARG set or declared last; null when neither did, though the base image may have. */
  get(name: string): ScopeVariable | null {
    return variableAt(this.point, name)
  }

  /** All of them, by name. */
  all(): readonly ScopeVariable[] {
    return [...variableNames(this.point)].sort().flatMap((name) => this.get(name) ?? [])
  }

  /** A word as BuildKit expands it here; null when BuildKit fails on it, or when it uses a variable whose value is not known. */
  expand(word: string): string | null {
    const { defaults, unknown, escape } = this.world
    const known = new Map<string, string>()
    const unsure = new Set<string>()
    for (const name of namesInWord(word)) {
      const variable = this.get(name)
      const value = variable === null ? (defaults.get(name) ?? null) : variable.value
      if (value !== null) known.set(name, value)
      else if (variable !== null || unknown === 'all' || unknown.has(name)) unsure.add(name)
    }
    const { value, unmatched } = expand(word, known, { escape })
    return unmatched.some((name) => unsure.has(name)) || (value?.length ?? 0) > LONGEST_VALUE ? null : value
  }
}

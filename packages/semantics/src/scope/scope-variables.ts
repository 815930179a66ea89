import type { EscapeCharacter } from '@dockwright/ast'
import { expandKnown } from '../stages/global-arguments.js'
import type { ScopeVariable } from './scope.js'
import type { VariableHistory } from './variable-history.js'

/** The variables that are in force at one place. */
export class ScopeVariables {
  private known: ReadonlyMap<string, string> | null = null

  constructor(
    private readonly history: VariableHistory,
    private readonly version: number,
    /** Names whose values are not known: `all` when the base image may set any that is not set here. */
    private readonly unknown: ReadonlySet<string> | 'all',
    private readonly escape: EscapeCharacter,
  ) {}

  /** The variable that ENV or ARG set or declared last; null when neither did, though the base image may have. */
  get(name: string): ScopeVariable | null {
    return this.history.get(name, this.version)
  }

  /** All of them, by name. */
  all(): readonly ScopeVariable[] {
    return [...this.history.names()].sort().flatMap((name) => this.get(name) ?? [])
  }

  /** A word as BuildKit expands it here; null when BuildKit fails on it, or when it uses a variable whose value is not known. */
  expand(word: string): string | null {
    this.known ??= new Map(this.all().flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
    return expandKnown(word, { known: this.known, unknown: this.unknown, escape: this.escape })
  }
}

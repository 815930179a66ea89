import type { ScopeVariable } from './scope.js'

interface Change {
  readonly version: number
  readonly variable: ScopeVariable
}

/** A history, and the version of it that counts. */
export interface HistoryPoint {
  readonly history: VariableHistory
  readonly version: number
}

/** How the variables of a stage came about, so that neither a scope nor a stage costs a copy of them. Versions count changes. */
export class VariableHistory {
  version = 0
  /** How many stages this one is built on. */
  readonly depth: number
  private readonly changes = new Map<string, Change[]>()
  private readonly forgotten: number[] = []

  /** `base` is where the stage that this one is built from ends. */
  constructor(readonly base: HistoryPoint | null) {
    this.depth = base === null ? 0 : base.history.depth + 1
  }

  set(variable: ScopeVariable): void {
    this.version++
    const own = this.changes.get(variable.name)
    const change = { version: this.version, variable }
    if (own === undefined) this.changes.set(variable.name, [change])
    else own.push(change)
  }

  /** From here on nothing is known of what was set before. */
  forget(): void {
    this.version++
    this.forgotten.push(this.version)
  }

  /** What this stage itself set last; `ends` when it forgot all that was before. */
  own(name: string, version: number): { readonly variable: ScopeVariable | null; readonly ends: boolean } {
    const forgotten = lastUpTo(this.forgotten, version, (at) => at)
    const change = lastUpTo(this.changes.get(name) ?? [], version, (candidate) => candidate.version)
    const variable =
      change === null || (forgotten !== null && change.version < forgotten) ? null : change.variable
    return { variable, ends: forgotten !== null }
  }

  ownNames(): IterableIterator<string> {
    return this.changes.keys()
  }
}

/** The variable that was set last, in this stage or those that it is built on. */
export function variableAt(point: HistoryPoint, name: string): ScopeVariable | null {
  for (let at: HistoryPoint | null = point; at !== null; at = at.history.base) {
    const { variable, ends } = at.history.own(name, at.version)
    if (variable !== null || ends) return variable
  }
  return null
}

/** The names of all variables that were ever set in this stage or those that it is built on. */
export function variableNames(point: HistoryPoint): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at: HistoryPoint | null = point; at !== null; at = at.history.base) {
    for (const name of at.history.ownNames()) names.add(name)
  }
  return names
}

/** The last of the items, in the order of their versions, that is not younger than `version`. */
function lastUpTo<T>(items: readonly T[], version: number, versionOf: (item: T) => number): T | null {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && versionOf(item) <= version) low = middle + 1
    else high = middle
  }
  return items[low - 1] ?? null
}

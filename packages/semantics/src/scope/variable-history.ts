import type { ScopeVariable } from './scope.js'

interface Change {
  readonly version: number
  readonly variable: ScopeVariable
}

/** How the variables of a stage came about, so that a scope costs no copy of them. Versions count changes. */
export class VariableHistory {
  version = 0
  private readonly changes = new Map<string, Change[]>()
  private readonly baseVersion: number

  /** `base` is the history of the stage that this one is built from, as it is now. */
  constructor(private readonly base: VariableHistory | null) {
    this.baseVersion = base?.version ?? 0
  }

  set(variable: ScopeVariable): void {
    this.version++
    const own = this.changes.get(variable.name)
    const change = { version: this.version, variable }
    if (own === undefined) this.changes.set(variable.name, [change])
    else own.push(change)
  }

  get(name: string, version: number): ScopeVariable | null {
    let limit = version
    for (let history: VariableHistory | null = this; history !== null; history = history.base) {
      const found = lastUpTo(history.changes.get(name) ?? [], limit)
      if (found !== null) return found
      limit = history.baseVersion
    }
    return null
  }

  names(): ReadonlySet<string> {
    const names = new Set<string>()
    for (let history: VariableHistory | null = this; history !== null; history = history.base) {
      for (const name of history.changes.keys()) names.add(name)
    }
    return names
  }
}

function lastUpTo(changes: readonly Change[], version: number): ScopeVariable | null {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.version ?? version + 1) <= version) low = middle + 1
    else high = middle
  }
  return changes[low - 1]?.variable ?? null
}

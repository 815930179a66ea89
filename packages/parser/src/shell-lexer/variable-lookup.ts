import { environmentValue, type LexEnvironment } from './lex-environment.js'
import { wellFormed } from './well-formed.js'

/** Looks variables up and remembers which were asked for. Mirrors BuildKit's `getEnv` (matches, nonmatches). */
export class VariableLookup {
  readonly #env: LexEnvironment
  readonly #matched = new Set<string>()
  readonly #unmatched = new Set<string>()

  constructor(env: LexEnvironment) {
    this.#env = env
  }

  /** The value, or null if the variable is not set. */
  get(name: string): string | null {
    const value = environmentValue(this.#env, name)
    if (value === null) {
      this.#unmatched.add(name)
      return null
    }
    this.#matched.add(name)
    return wellFormed(value)
  }

  matched(): string[] {
    return [...this.#matched].sort()
  }

  unmatched(): string[] {
    return [...this.#unmatched].sort()
  }
}

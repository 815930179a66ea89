import { environmentValue, type LexEnvironment } from './lex-environment.js'
import { wellFormed } from './well-formed.js'

/** Looks variables up and remembers which were asked for. Mirrors BuildKit's `getEnv` (matches, nonmatches). */
export class VariableLookup {
  readonly #env: LexEnvironment
  readonly #values = new Map<string, string | null>()

  constructor(env: LexEnvironment) {
    this.#env = env
  }

  /** The value, or null if the variable is not set. */
  get(name: string): string | null {
    const known = this.#values.get(name)
    if (known !== undefined) return known
    const value = environmentValue(this.#env, name)
    const readable = value === null ? null : wellFormed(value)
    this.#values.set(name, readable)
    return readable
  }

  /** The names asked for that are set, sorted. */
  matched(): string[] {
    return [...this.#values.keys()].filter((name) => this.#values.get(name) !== null).sort()
  }

  /** The names asked for that are not set, sorted. */
  unmatched(): string[] {
    return [...this.#values.keys()].filter((name) => this.#values.get(name) === null).sort()
  }
}

/** The variables that a word may refer to: an object's own properties, or a map. Names are case-sensitive. */
export type LexEnvironment = Readonly<Record<string, string>> | ReadonlyMap<string, string>

/** The value of a variable, or null if it is not set. Inherited properties (`constructor`, `__proto__`) are not set. */
export function environmentValue(env: LexEnvironment, name: string): string | null {
  if (isMap(env)) return env.get(name) ?? null
  return Object.hasOwn(env, name) ? (env[name] ?? null) : null
}

// Not `instanceof Map`: a map may come from another realm. A record's `get` is a string.
function isMap(env: LexEnvironment): env is ReadonlyMap<string, string> {
  return typeof env.get === 'function'
}

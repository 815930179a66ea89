import { nearestHint } from '../nearest.js'
import { UsageError } from '../usage-error.js'
import type { KnownCodemods } from './load-codemods.js'

type Options = Readonly<Record<string, unknown>>

/**
 * The options of codemods by name: those of the configuration, and `--option codemod.key=value` over them.
 * @throws UsageError if one is misspelt or names an unknown codemod.
 */
export function readCodemodOptions(config: Options, given: readonly string[], known: KnownCodemods): Options {
  const options = new Map<string, Record<string, unknown>>()
  for (const [name, value] of Object.entries(config)) options.set(name, { ...(value as object) })
  for (const text of given) {
    const [, name, key, value] = /^([a-z0-9-]+)\.([^=]+)=(.*)$/s.exec(text) ?? []
    if (name === undefined || key === undefined || value === undefined) {
      throw new UsageError(
        `--option cannot be "${text}"`,
        'write codemod.key=value, as in merge-run.comments=stop',
      )
    }
    const own = options.get(name) ?? {}
    options.set(name, Object.assign(own, { [key]: readValue(value) }))
  }
  for (const [name, own] of options) requireKnown(name, Object.keys(own), known)
  return Object.fromEntries(options)
}

function requireKnown(name: string, given: readonly string[], known: KnownCodemods): void {
  const keys = Object.keys(known.find(name).options?.properties ?? {})
  const odd = given.find((key) => !keys.includes(key))
  if (odd === undefined) return
  const hint = nearestHint(odd, keys, `see its options with: dockwright explain ${name}`)
  throw new UsageError(`the codemod "${name}" has no option "${odd}"`, hint)
}

/** JSON where it is JSON, else the text itself. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

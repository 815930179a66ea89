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
  for (const name of options.keys()) known.find(name)
  return Object.fromEntries(options)
}

/** JSON where it is JSON, else the text itself. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

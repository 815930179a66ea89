import * as prettier from 'prettier'
import * as plugin from '../../src/index.js'

/** Formats through Prettier's own API, as a user would; the plugin is the source, not the build, and comes last. */
export async function format(text: string, options: prettier.Options = {}): Promise<string> {
  const plugins = await Promise.all((options.plugins ?? []).map(load))
  return prettier.format(text, { parser: 'dockerfile', ...options, plugins: [...plugins, plugin] })
}

/** Prettier would look for a plugin from the working directory, which is not this package. */
async function load(named: string | URL | prettier.Plugin): Promise<prettier.Plugin> {
  if (typeof named !== 'string') return named as prettier.Plugin
  const module = (await import(named)) as prettier.Plugin & { readonly default?: prettier.Plugin }
  return module.default ?? module
}

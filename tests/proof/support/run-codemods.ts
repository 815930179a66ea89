import { applyCodemods, codemods, presets, type CodemodRequest, type CodemodRun } from '@dockwright/codemod'
import { folderContext } from './folder-context.js'

/** Runs built-in codemods, those of the preset `safe` or by their names, on a Dockerfile, with the context if there is one. */
export function runCodemods(
  text: string,
  names: readonly string[] | 'safe',
  context: string | null,
  options?: unknown,
): CodemodRun {
  const list = names === 'safe' ? (presets.get('safe') ?? []) : names
  const requests = list.map((name): CodemodRequest => {
    const codemod = codemods.get(name)
    if (codemod === undefined) throw new Error(`there is no codemod "${name}"`)
    return { codemod, ...(options === undefined ? {} : { options }) }
  })
  return applyCodemods(text, requests, { buildContext: context === null ? null : folderContext(context) })
}

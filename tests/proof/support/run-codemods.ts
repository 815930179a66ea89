import { applyCodemods, codemods, type CodemodRequest, type CodemodRun } from '@dockwright/codemod'
import { folderContext } from './folder-context.js'

/** Runs built-in codemods by their names on a Dockerfile, with the context if there is one. */
export function runCodemods(
  text: string,
  names: readonly string[],
  context: string | null,
  options?: unknown,
): CodemodRun {
  const requests = names.map((name): CodemodRequest => {
    const codemod = codemods.get(name)
    if (codemod === undefined) throw new Error(`there is no codemod "${name}"`)
    return { codemod, ...(options === undefined ? {} : { options }) }
  })
  return applyCodemods(text, requests, { buildContext: context === null ? null : folderContext(context) })
}

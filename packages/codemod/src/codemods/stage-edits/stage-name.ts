import type { Document } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { type StageReference, stages } from '@dockwright/semantics'
import { couldName } from './could-name.js'

/** BuildKit's validStageName, for a name in lower case. */
const VALID = /^[a-z][a-z0-9-_.]*$/
const RESERVED: ReadonlySet<string> = new Set(['scratch', 'context'])

export function isStageName(name: string): boolean {
  return VALID.test(name) && !RESERVED.has(name)
}

/**
 * Whether a document has a stage of this name, or names anything whose place such a stage would take. References in `changed`
 * do not count: they get other names.
 */
export function isNameTaken(
  document: Document,
  name: string,
  changed: ReadonlySet<StageReference> = new Set(),
): boolean {
  const graph = stages(document)
  return (
    graph.stages.some((stage) => stage.name === name) ||
    graph.references.some(
      (reference) =>
        !changed.has(reference) &&
        (couldName(reference, name) || (reference.name !== null && goToLower(reference.name) === name)),
    )
  )
}

import type { Document } from '@dockwright/ast'
import { type Stage, stages } from '@dockwright/semantics'

/** The image that a stage is built from in the end, by way of other stages; null when it is not known. */
export function baseImage(document: Document, stage: Stage): string | null {
  const all = stages(document).stages
  let next: Stage | undefined = stage
  for (let depth = 0; next !== undefined && depth <= all.length; depth++) {
    const { base }: Stage = next
    if (base.kind !== 'stage') return base.kind === 'image' ? base.name : null
    next = all[base.index]
  }
  return null
}

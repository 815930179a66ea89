import type { Reachable, StageReference } from './stage-graph.js'

/**
 * Which stages a build of the last one runs. `mayBe` lists, for a stage, the stages that its FROM could name as well;
 * it is asked from the last stage to the first. Mirrors BuildKit's allReachableStages, with the references in the triggers of
 * a base stage.
 */
export function reachableStages(
  references: readonly (readonly StageReference[])[],
  mayBe: (stage: number) => readonly number[],
): readonly Reachable[] {
  const reachable = references.map((): Reachable => 'no')
  const visit = (start: number, how: 'yes' | 'maybe'): void => {
    const pending = [start]
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      if (reachable[index] !== 'no') continue
      reachable[index] = how
      for (const { target, kind, isTrigger } of references[index] ?? []) {
        if (target.kind !== 'stage' || isTrigger) continue
        pending.push(target.index)
        if (kind === 'from') pending.push(...triggered(references[target.index] ?? []))
      }
    }
  }
  visit(references.length - 1, 'yes')
  // A stage that is only maybe reached has variables of its own: from the last stage to the first, since FROM looks back.
  for (let index = references.length - 1; index >= 0; index--) {
    if (reachable[index] !== 'no') for (const other of mayBe(index)) visit(other, 'maybe')
  }
  return reachable
}

function triggered(references: readonly StageReference[]): readonly number[] {
  return references.flatMap(({ target, isTrigger }) =>
    isTrigger && target.kind === 'stage' ? [target.index] : [],
  )
}

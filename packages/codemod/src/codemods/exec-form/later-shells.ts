import type { Document, Instruction } from '@dockwright/ast'
import { scopeAt, type Stage, stages } from '@dockwright/semantics'

/**
 * Finds the instructions whose image may have another SHELL in the end than where they stand: one that comes later in their
 * stage, or in a stage that is built from it. Whoever runs a trigger is not seen here.
 */
export function laterShells(document: Document): (instruction: Instruction) => boolean {
  const all = stages(document).stages
  const lastShell = all.map(({ instructions }) => instructions.findLast(setsShell) ?? null)
  const isInherited = new Set<number>()
  for (const { base, index } of all) {
    if (lastShell[index] === null) continue
    for (let at = base; at.kind === 'stage' && !isInherited.has(at.index); at = (all[at.index] as Stage).base)
      isInherited.add(at.index)
  }
  return (instruction) => {
    const index = scopeAt(document, instruction)?.stage?.index
    if (index === undefined) return lastShell.some((shell) => shell !== null)
    return isInherited.has(index) || (lastShell[index]?.start ?? -1) > instruction.start
  }
}

function setsShell(instruction: Instruction): boolean {
  return (instruction.type === 'Onbuild' ? instruction.instruction : instruction)?.type === 'Shell'
}

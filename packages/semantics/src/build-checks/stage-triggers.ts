import type { Document, Instruction } from '@dockwright/ast'
import { checkInstruction } from '../instructions/check-instruction.js'
import { InstructionFindings } from '../instructions/instruction-findings.js'
import { reachableStages } from '../stages/reachable-stages.js'
import type { Stage, StageReference } from '../stages/stage-graph.js'

/**
 * The triggers that each stage runs first: those of its base stage itself, not of what that is built from, and only if the
 * last stage needs it. `bases` are the indices of the base stages in the build that is checked, null for an image. Mirrors BuildKit's
 * initOnBuildTriggers.
 */
export function stageTriggers(
  document: Document,
  stages: readonly Stage[],
  bases: readonly (number | null)[],
): readonly (readonly Instruction[])[] {
  const findings = new InstructionFindings(document)
  const triggers = stages.map(({ instructions }) =>
    instructions.flatMap((instruction) => triggerOf(instruction, findings)),
  )
  if (triggers.every((own) => own.length === 0)) return triggers
  const references = stages.map((stage, at) => withBase(stage.references, bases[at] ?? null))
  const reachable = reachableStages(references, () => [])
  return bases.map((base, at) => (base === null || reachable[at] === 'no' ? [] : (triggers[base] ?? [])))
}

/** BuildKit rejects a trigger with wrong arguments only where it runs. */
function triggerOf(instruction: Instruction, findings: InstructionFindings): readonly Instruction[] {
  if (instruction.type !== 'Onbuild' || instruction.instruction === null) return []
  const before = findings.found.length
  checkInstruction(instruction.instruction, findings)
  return findings.found.length === before ? [instruction.instruction] : []
}

/** A base that hangs on the platform is one of the stages here. */
function withBase(references: readonly StageReference[], base: number | null): readonly StageReference[] {
  return references.map((reference) => {
    if (reference.kind !== 'from') return reference
    return {
      ...reference,
      target: base === null ? { kind: 'unknown' } : { kind: 'stage', index: base, by: 'name' },
    }
  })
}

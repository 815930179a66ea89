import type { Stage } from '../stages/stage-graph.js'
import { type CheckedFrom, checkFromWords } from './check-from-words.js'
import type { CheckSettings } from './check-settings.js'
import { instructionPlace } from './document-check-settings.js'
import type { StageChecker, StageContext } from './stage-checker.js'
import { StageCheckers } from './stage-checkers.js'
import { stageTriggers } from './stage-triggers.js'

/** So many triggers run at most, so that no file takes long. */
const MOST_TRIGGERS = 10_000

/**
 * Checks all FROMs, then the stages one after the other, each with what its base has in the end. Mirrors BuildKit's
 * buildDispatchStates and dispatchStages.
 */
export function checkStages(stages: readonly Stage[], settings: CheckSettings, context: StageContext): void {
  const { document } = context
  const byName = new Map<string, number>()
  const froms = stages.map(({ from, name }, index): CheckedFrom & { readonly base: number | null } => {
    const checked = checkFromWords(from, instructionPlace(document, from, settings), context)
    const base = byName.get(checked.image.value ?? '') ?? null
    if (name !== null) byName.set(name, index)
    return { ...checked, base }
  })

  const triggers = stageTriggers(
    document,
    stages,
    froms.map(({ base }) => base),
  )
  const checkers = new StageCheckers(context)
  const started: StageChecker[] = []
  let triggersLeft = MOST_TRIGGERS
  for (const [index, from] of froms.entries()) {
    const checker = checkers.startOn(from, from.base === null ? null : (started[from.base] ?? null))
    started.push(checker)
    const stage = stages[index]
    if (stage === undefined) break
    const { image, keyword, start } = stage.from
    for (const trigger of triggers[index] ?? []) {
      if (triggersLeft-- <= 0) break
      checker.check(trigger, { lineOffset: start, only: image ?? keyword, settings })
    }
    for (const instruction of stage.instructions) {
      checker.check(instruction, instructionPlace(document, instruction, settings))
    }
  }
}

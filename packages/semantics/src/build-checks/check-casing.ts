import type { Instruction } from '@dockwright/ast'
import { goToLower, goToUpper } from '@dockwright/parser'
import type { Stage } from '../stages/stage-graph.js'
import type { CheckReporter } from './check-reporter.js'
import type { CheckSettings } from './check-settings.js'

/**
 * Keywords that are not in the case of most others, or in no case at all. ARGs before the first FROM do not count; comments
 * cannot switch it off. Mirrors BuildKit's validateCommandCasing.
 */
export function checkCasing(
  stages: readonly Stage[],
  settings: CheckSettings,
  reporter: CheckReporter,
): void {
  const instructions = stages.flatMap((stage): readonly Instruction[] => [stage.from, ...stage.instructions])
  let majority = 0
  for (const { keyword } of instructions) {
    if (keyword.value === goToLower(keyword.value)) majority++
    else if (keyword.value === goToUpper(keyword.value)) majority--
  }
  const casing = majority > 0 ? 'lowercase' : 'uppercase'
  const inCase = casing === 'lowercase' ? goToLower : goToUpper
  for (const { keyword, start } of instructions) {
    if (keyword.value === inCase(keyword.value)) continue
    const place = { lineOffset: start, only: null, settings }
    reporter.report('ConsistentInstructionCasing', place, keyword, keyword.value, casing)
  }
}

import type { Document, Instruction } from '@dockwright/ast'
import type { StageGraph } from '../stages/stage-graph.js'
import { isWindowsBase } from '../windows-base.js'
import { type CheckedFrom, checkFromWords, type FromContext } from './check-from-flags.js'
import type { CheckReporter } from './check-reporter.js'
import type { CheckSettings } from './check-settings.js'
import { CheckVariables } from './check-variables.js'
import { ClosestName } from './closest-name.js'
import { instructionCheckSettings } from './document-check-settings.js'
import { StageChecker } from './stage-checker.js'
import { StageWords } from './stage-words.js'

/** So much is copied from base stages and run as triggers at most, so that no file takes long; the rest has a base that is not seen. */
const MOST_INHERITED = 100_000

/** What BuildKit sets where the base image sets none; Windows has its own. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Checks the stages one after the other, each with the state of its base. Mirrors BuildKit's buildDispatchStates and dispatchStages. */
export function checkStages(
  document: Document,
  graph: StageGraph,
  globals: CheckVariables,
  settings: CheckSettings,
  reporter: CheckReporter,
): void {
  const { escape } = document
  const closest = new ClosestName()
  const context: FromContext = { globals, escape, closest, reporter }
  const checkers: StageChecker[] = []
  const byName = new Map<string, number>()
  let inherited = 0

  for (const { from, name, instructions, reachable } of graph.stages) {
    const checked = checkFromWords(from, placeOf(from), context)
    const baseIndex = byName.get(checked.image.value ?? '')
    const base = baseIndex === undefined ? undefined : checkers[baseIndex]
    const checker = startOn(checked, base)
    const blamed = { lineOffset: from.start, only: from.image ?? from.keyword, settings }
    for (const trigger of reachable === 'no' || baseIndex === undefined ? [] : triggersOf(baseIndex)) {
      if (++inherited > MOST_INHERITED) break
      checker.check(trigger, blamed)
    }
    for (const instruction of instructions) checker.check(instruction, placeOf(instruction))
    if (name !== null) byName.set(name, checkers.length)
    checkers.push(checker)
  }

  function placeOf(instruction: Instruction): { lineOffset: number; only: null; settings: CheckSettings } {
    const own = instructionCheckSettings(document, instruction, settings)
    return { lineOffset: instruction.start, only: null, settings: own }
  }

  function startOn({ image, platform }: CheckedFrom, base: StageChecker | undefined): StageChecker {
    if (base !== undefined) {
      inherited += base.words.variables.size
      if (inherited <= MOST_INHERITED) {
        const { variables } = base.words
        // Which stage it is may hang on where the build runs.
        const own = new CheckVariables(variables, variables.areAll && image.certain)
        return newChecker(base.inherited(), own)
      }
    }
    const name = image.value ?? ''
    const isWindows = escape === '`' || isWindowsBase(name, platform?.value ?? null)
    const isScratch = base === undefined && name === 'scratch'
    const own = new CheckVariables(null, isScratch)
    if (!isWindows) own.set('PATH', DEFAULT_PATH, isScratch)
    return newChecker({ os: isWindows ? 'windows' : 'linux', hasShell: false, hasWorkdir: false }, own)
  }

  function newChecker(start: ReturnType<StageChecker['inherited']>, variables: CheckVariables): StageChecker {
    return new StageChecker(start, new StageWords(variables, reporter, escape, closest), globals, document)
  }

  /** BuildKit's initOnBuildTriggers: those of the base stage itself, not of what that is built from. */
  function triggersOf(stage: number): readonly Instruction[] {
    return (graph.stages[stage]?.instructions ?? []).flatMap((instruction) =>
      instruction.type === 'Onbuild' && instruction.instruction !== null ? [instruction.instruction] : [],
    )
  }
}

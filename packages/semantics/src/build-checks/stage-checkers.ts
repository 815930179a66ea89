import { isWindowsBase } from '../windows-base.js'
import type { CheckedFrom } from './check-from-words.js'
import { CheckVariables } from './check-variables.js'
import { StageChecker, type StageCheckerStart, type StageContext } from './stage-checker.js'

/** So many variables are copied from base stages, so that no file takes long; a stage beyond has a base that is not seen. */
const MOST_INHERITED = 100_000

/** What BuildKit sets where the base image sets none; Windows has its own. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Makes the checkers of a document's stages. */
export class StageCheckers {
  private inherited = 0

  constructor(private readonly context: StageContext) {}

  /** One that starts on an earlier stage, as that ended, or on an image. Mirrors BuildKit's dispatchState.init and emptyImage. */
  startOn(from: CheckedFrom, base: StageChecker | null): StageChecker {
    if (base === null) return this.onImage(from, from.image.value === 'scratch')
    const { variables } = base
    this.inherited += variables.size
    if (this.inherited > MOST_INHERITED) return this.onImage(from, false)
    // Which stage the base is may hang on where the build runs.
    const own = new CheckVariables(variables, variables.areAll && from.image.certain, this.context.budget)
    return new StageChecker(base.inherited(), own, this.context)
  }

  private onImage({ image, platform }: CheckedFrom, isScratch: boolean): StageChecker {
    const { document, budget } = this.context
    const isWindows = document.escape === '`' || isWindowsBase(image.value ?? '', platform?.value ?? null)
    const variables = new CheckVariables(null, isScratch, budget)
    if (!isWindows) variables.set('PATH', DEFAULT_PATH, isScratch)
    const start: StageCheckerStart = {
      os: isWindows ? 'windows' : 'linux',
      hasShell: false,
      hasWorkdir: false,
    }
    return new StageChecker(start, variables, this.context)
  }
}

import type { EscapeCharacter } from '@dockwright/ast'
import type { CheckPlace, CheckReporter } from './check-reporter.js'
import type { CheckedWord, CheckedWords, CheckVariables } from './check-variables.js'
import type { ClosestName } from './closest-name.js'
import type { ExpandedWord } from './expanded-words.js'

/** Arguments that steer the build and are in no environment (BuildKit's nonEnvArgs). */
export const NO_VARIABLES: ReadonlySet<string> = new Set([
  'BUILDKIT_SBOM_SCAN_CONTEXT',
  'BUILDKIT_SBOM_SCAN_STAGE',
])

/** Expands the words of a stage, and reports the variables in them that nothing sets. */
export class StageWords {
  constructor(
    readonly variables: CheckVariables,
    readonly reporter: CheckReporter,
    private readonly escape: EscapeCharacter,
    private readonly closest: ClosestName,
  ) {}

  /** Mirrors BuildKit's reportUnmatchedVariables. */
  expand({ text, isBody, start, end }: ExpandedWord, place: CheckPlace): CheckedWord {
    const { variables } = this
    const word = variables.expand(
      text,
      isBody ? { escape: '\\', skipProcessQuotes: true } : { escape: this.escape },
    )
    for (const name of word.unmatched) {
      if (variables.isDeclared(name) || NO_VARIABLES.has(name)) continue
      const suggestion = this.closest.of(name, variables.names())
      this.reporter.report('UndefinedVar', place, { start, end, certain: variables.areAll }, name, suggestion)
    }
    return word
  }

  /** For EXPOSE, whose variables BuildKit does not report. */
  expandWords(text: string): CheckedWords {
    return this.variables.expandWords(text, { escape: this.escape })
  }
}

import type { Stage } from '../stages/stage-graph.js'
import type { CheckReporter } from './check-reporter.js'
import type { CheckSettings } from './check-settings.js'

const RESERVED: ReadonlySet<string> = new Set(['context', 'scratch'])

/** Stage names that stand twice or mean something else. Comments cannot switch it off. Mirrors BuildKit's validateStageNames. */
export function checkStageNames(
  stages: readonly Stage[],
  settings: CheckSettings,
  reporter: CheckReporter,
): void {
  const seen = new Set<string>()
  for (const { name, from } of stages) {
    if (name === null) continue
    const place = { lineOffset: from.start, only: null, settings }
    const span = from.alias ?? from.keyword
    if (RESERVED.has(name)) reporter.report('ReservedStageName', place, span, name)
    if (seen.has(name)) reporter.report('DuplicateStageName', place, span, name)
    seen.add(name)
  }
}

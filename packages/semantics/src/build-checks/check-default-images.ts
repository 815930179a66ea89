import type { EscapeCharacter } from '@dockwright/ast'
import type { Stage } from '../stages/stage-graph.js'
import { parseImageName } from '../views/image-name.js'
import type { CheckReporter } from './check-reporter.js'
import type { CheckSettings } from './check-settings.js'
import type { GlobalVariables } from './global-variables.js'

/**
 * FROMs whose image is none when no build argument is given; nothing after one that BuildKit cannot expand. Comments
 * cannot switch it off. Mirrors BuildKit's validateBaseImagesWithDefaultArgs.
 */
export function checkDefaultImages(
  stages: readonly Stage[],
  { variables, isWhole }: GlobalVariables,
  escape: EscapeCharacter,
  settings: CheckSettings,
  reporter: CheckReporter,
): void {
  if (!isWhole) return
  for (const { from } of stages) {
    const written = from.image?.value ?? ''
    const { value, certain } = variables.expand(written, { escape })
    if (value === null) return
    if (parseImageName(value).error === null) continue
    const { start, end } = from.image ?? from.keyword
    const place = { lineOffset: from.start, only: null, settings }
    reporter.report('InvalidDefaultArgInFrom', place, { start, end, certain }, written)
  }
}

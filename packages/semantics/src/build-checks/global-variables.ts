import type { Arg, EscapeCharacter } from '@dockwright/ast'
import { PLATFORM_ARGUMENTS } from '../stages/build-arguments.js'
import { CheckVariables } from './check-variables.js'
import type { ExpansionBudget } from './expansion-budget.js'
import { BUILD_ARCHITECTURE, BUILD_OS } from './platform-specifier.js'

export interface GlobalVariables {
  readonly variables: CheckVariables
  /** Whether BuildKit can expand all defaults; if not, it stops there. */
  readonly isWhole: boolean
}

/**
 * What FROM may use: the platform arguments and the ARGs before the first FROM, by their defaults. `target` is the last
 * stage's name. Mirrors BuildKit's defaultArgs and buildMetaArgs.
 */
export function globalVariables(
  args: readonly Arg[],
  escape: EscapeCharacter,
  target: string | null,
  budget: ExpansionBudget,
): GlobalVariables {
  const variables = new CheckVariables(null, true, budget)
  for (const name of PLATFORM_ARGUMENTS) variables.set(name, platformValue(name, target), false)
  for (const arg of args) {
    for (const { key, value } of arg.pairs) {
      variables.declare(key.value)
      if (value === null) continue
      const expanded = variables.expand(value.value, { escape })
      if (expanded.value === null) return { variables, isWhole: false }
      variables.set(key.value, expanded.value, expanded.certain)
    }
  }
  return { variables, isWhole: true }
}

function platformValue(name: string, target: string | null): string {
  if (name === 'TARGETSTAGE') return target ?? 'default'
  if (name.endsWith('PLATFORM')) return `${BUILD_OS}/${BUILD_ARCHITECTURE}`
  if (name.endsWith('OS')) return BUILD_OS
  return name.endsWith('ARCH') ? BUILD_ARCHITECTURE : ''
}

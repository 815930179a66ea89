import type { Arg } from '@dockwright/ast'
import type { CheckPlace } from './check-reporter.js'
import type { CheckVariables } from './check-variables.js'
import { isSecretName } from './secret-name.js'
import { NO_VARIABLES, type StageWords } from './stage-words.js'

/**
 * Checks an ARG of a stage, name by name, and declares what it declares, up to a default that BuildKit fails on. One
 * without a default takes that of the ARG before the first FROM. Mirrors BuildKit's dispatchArg.
 */
export function checkArg(arg: Arg, place: CheckPlace, words: StageWords, globals: CheckVariables): void {
  const { variables, reporter } = words
  for (const { key, value } of arg.pairs) {
    const name = key.value
    if (isSecretName(name)) reporter.report('SecretsUsedInArgOrEnv', place, key, 'ARG', name)
    if (value === null) {
      const global = globals.get(name)
      if (global !== null && !NO_VARIABLES.has(name)) variables.set(name, global.value, global.certain)
    } else {
      const { start, end } = value
      const word = words.expand({ text: value.value, start, end, isBody: false }, place)
      if (word.value === null) return
      if (!NO_VARIABLES.has(name)) variables.set(name, word.value, word.certain)
    }
    variables.declare(name)
  }
}

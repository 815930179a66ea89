import type { Env, Label } from '@dockwright/ast'
import type { CheckPlace } from './check-reporter.js'
import { isSecretName } from './secret-name.js'
import type { StageWords } from './stage-words.js'

/**
 * Checks an ENV and sets what it sets; all its values see what was before it. Nothing is set when BuildKit fails on one.
 * Mirrors BuildKit's expandKvpsInPlace and dispatchEnv.
 */
export function checkEnv(env: Env, place: CheckPlace, words: StageWords): void {
  const settings: { readonly name: string; readonly value: string; readonly certain: boolean }[] = []
  for (const { key, value } of env.pairs) {
    const name = words.expand({ text: key.value, start: key.start, end: key.end, isBody: false }, place)
    if (name.value === null) return
    const { start, end } = value ?? key
    const text = words.expand({ text: value?.value ?? '', start, end, isBody: false }, place)
    if (text.value === null) return
    settings.push({ name: name.value, value: text.value, certain: name.certain && text.certain })
  }
  checkLegacyPairs(env, place, words)
  for (const [index, { name, value, certain }] of settings.entries()) {
    if (isSecretName(name)) {
      const { start, end } = env.pairs[index]?.key ?? env
      words.reporter.report('SecretsUsedInArgOrEnv', place, { start, end, certain }, 'ENV', name)
    }
    words.variables.set(name, value, certain)
  }
}

/** Pairs without a `=`. Mirrors the start of BuildKit's dispatchEnv and dispatchLabel. */
export function checkLegacyPairs(
  instruction: Env | Label,
  place: CheckPlace,
  { reporter }: StageWords,
): void {
  for (const pair of instruction.pairs) {
    if (pair.eq === null) reporter.report('LegacyKeyValueFormat', place, pair, instruction.keyword.value)
  }
}

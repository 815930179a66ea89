import type { EscapeCharacter, Flag, Run } from '@dockwright/ast'
import { mountOptions } from '../views/mount-options.js'
import { mountSettings } from '../views/mount-settings.js'
import type { CheckPlace } from './check-reporter.js'
import type { StageWords } from './stage-words.js'

/** Checks the variables in the mounts of a RUN, up to what BuildKit fails on. Mirrors BuildKit's setMountState. */
export function checkMounts(run: Run, place: CheckPlace, words: StageWords, escape: EscapeCharacter): void {
  const flags = run.flags.filter(({ name }) => name === 'mount')
  if (!flags.some(({ value }) => value?.includes('$') === true)) return
  for (const flag of flags) {
    if (!checkMount(flag, place, words, escape)) return
  }
}

/** False when BuildKit fails on it. */
function checkMount(flag: Flag, place: CheckPlace, words: StageWords, escape: EscapeCharacter): boolean {
  const { start, end } = flag
  const values: (string | null)[] = []
  const { error } = mountSettings(mountOptions(flag, escape).options, (text) => {
    const { value } = values.includes(null)
      ? { value: null }
      : words.expand({ text, start, end, isBody: false }, place)
    values.push(value)
    return value
  })
  return error === null && !values.includes(null)
}

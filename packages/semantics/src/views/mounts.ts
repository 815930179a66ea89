import type { EscapeCharacter, Flag, Run } from '@dockwright/ast'
import { mountOptions, type MountOption } from './mount-options.js'
import { type MountSettings, mountSettings, type ValueExpander } from './mount-settings.js'

/** One `--mount` of a RUN. */
export interface Mount {
  readonly flag: Flag
  /** Its options as written, each with its place; empty when the value is no CSV. */
  readonly options: readonly MountOption[]
  /** What BuildKit makes of them; null if and only if there is an `error`. */
  readonly settings: MountSettings | null
  /** BuildKit's text. */
  readonly error: string | null
}

/**
 * The mounts of a RUN, in order. `expandValue` expands the variables in a value, as `scopeAt` can; left out, values stay as
 * they are written. Never throws. Mirrors BuildKit's setMountState and parseMount, with the errors that come only when the
 * variables have values.
 */
export function mounts(
  run: Run,
  escape: EscapeCharacter,
  expandValue: ValueExpander = (value) => value,
): readonly Mount[] {
  return run.flags
    .filter((flag) => flag.name === 'mount' && flag.value !== null)
    .map((flag) => {
      const { options, error } = mountOptions(flag, escape)
      if (error !== null) return { flag, options, settings: null, error }
      return { flag, options, ...mountSettings(options, expandValue) }
    })
}

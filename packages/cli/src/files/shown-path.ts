import { isAbsolute, normalize, relative, resolve, sep } from 'node:path'
import { isWithin } from './is-within.js'

/**
 * A path as it is shown, and as it can be opened: relative to the working directory, but absolute where it was given so
 * and lies elsewhere.
 */
export function shownPath(workingDirectory: string, path: string): string {
  const isElsewhere = isAbsolute(path) && !isWithin(workingDirectory, path)
  const tidy = isElsewhere ? normalize(path) : relative(workingDirectory, resolve(workingDirectory, path))
  return tidy === '' ? '.' : slashes(tidy)
}

/** With forward slashes, whatever the system. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

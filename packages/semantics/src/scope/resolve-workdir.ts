import { cleanPath } from './clean-path.js'

/**
 * The working directory after a WORKDIR with an expanded path; null when it hangs on one that is not known, or when
 * BuildKit rejects the path. An absolute path stays as written under Linux; under Windows it loses its drive, which must be
 * C:. Mirrors BuildKit's system.NormalizeWorkdir.
 */
export function resolveWorkdir(current: string | null, path: string, os: 'linux' | 'windows'): string | null {
  if (path === '') return current
  if (os === 'windows') return windowsWorkdir(current, path)
  if (path.startsWith('/')) return path
  return current === null ? null : cleanPath(`${current}/${path}`)
}

function windowsWorkdir(current: string | null, path: string): string | null {
  const slashed = path.replaceAll('\\', '/')
  const colon = slashed.indexOf(':')
  // A drive alone is relative to a directory that nobody knows; UNC paths are not supported.
  if ((colon === 1 && slashed.length === 2) || slashed.startsWith('//')) return null
  if (colon !== -1 && slashed.slice(0, colon).toLowerCase() !== 'c') return null
  const clean = cleanPath(slashed.slice(colon + 1))
  if (!clean.startsWith('/') && current === null) return null
  const parent = (current ?? '').replaceAll('\\', '/')
  return (clean.startsWith('/') ? clean : cleanPath(`${parent}/${clean}`)).replaceAll('/', '\\')
}

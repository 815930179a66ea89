/** What the build mounts for each RUN: a chmod there changes nothing in the image. */
const RUNTIME_PATH = /^\/?(?:(?:dev|proc|sys)(?:\/|$)|(?:etc\/)?(?:hosts|hostname|resolv\.conf)$)/

/**
 * Whether two paths, seen from a folder, are the same file of the image; null when it cannot be told: one goes up, one hangs
 * on a folder that is not known (null), or it is none that stays.
 */
export function isSamePath(first: string, second: string, folder: string | null): boolean | null {
  const [a, b] = [resolved(first, folder), resolved(second, folder)]
  if (a === null || b === null || a.startsWith('/') !== b.startsWith('/')) return null
  if (a !== b) return false
  return RUNTIME_PATH.test(a) ? null : true
}

/** An absolute path, or one relative to the folder that is not known. */
function resolved(path: string, folder: string | null): string | null {
  const whole = path.startsWith('/') || folder === null ? path : `${folder}/${path}`
  const parts = whole.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) return null
  return (whole.startsWith('/') ? '/' : '') + parts.join('/')
}

import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isWithin } from './is-within.js'

/**
 * The folder that patches and plans name files from: the working directory when all of `paths` lie below it, else the
 * closest folder around it and them all, or around them all when none lies below it. It follows from what was asked for,
 * not from what was found, so that every shard of a run has the same.
 */
export function commonBase(workingDirectory: string, paths: readonly string[]): string {
  const isInside = paths.map((path) => isWithin(workingDirectory, resolve(workingDirectory, path)))
  if (isInside.every(Boolean)) return workingDirectory
  return commonFolder(workingDirectory, isInside.some(Boolean) ? [...paths, '.'] : paths)
}

/** The closest folder around all of `paths`, a folder itself being around what is in it. */
export function commonFolder(workingDirectory: string, paths: readonly string[]): string {
  const folders = paths.map((path) => {
    const absolute = resolve(workingDirectory, path)
    return isFolder(absolute) ? absolute : dirname(absolute)
  })
  if (folders.length === 0) return workingDirectory
  return folders.reduce((common, folder) => {
    let around = common
    while (!isWithin(around, folder)) around = dirname(around)
    return around
  })
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isWithin } from './is-within.js'

/**
 * The folder that patches and plans name files from: the working directory when all of `paths` lie below it, else the
 * closest folder around them all. It follows from what was asked for, not from what was found, so that every shard of
 * a run has the same.
 */
export function commonBase(workingDirectory: string, paths: readonly string[]): string {
  const all = paths.map((path) => resolve(workingDirectory, path))
  const outside = all.filter((path) => !isWithin(workingDirectory, path))
  if (outside.length === 0) return workingDirectory
  const folders = outside.map((path) => (isFolder(path) ? path : dirname(path)))
  if (outside.length < all.length) folders.push(workingDirectory)
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
